"""Declarations → one file each: the type, and the methods that read and write its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from sdkwright.ir.api import Api, BodyKind, RequestObject
from sdkwright.ir.knots import knots
from sdkwright.ir.types import (
    Alias,
    Enum,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    Space,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
)
from sdkwright.ir.walk import unaliased

from .comments import comment, named
from .fields import Member, members_of
from .format import Line, block, columns, function, indented
from .literals import string
from .names import GoNames
from .spell import Lines, Speller, basis, enumerated
from .unions import Choice, choices_of, table, variable

_FOR_US = "// ReadJSON is for the packages of this module."
_FOR_US_TOO = "// WriteJSON is for the packages of this module."


@dataclass(frozen=True, slots=True)
class File:
    """A file of a package: ``blocks`` are its declarations."""

    package: str
    blocks: tuple[str, ...]
    doc: str = ""


def speller_of(api: Api, names: GoNames) -> Speller:
    types = {decl.id: decl for decl in api.types if decl.id in names.types}
    types |= {decl.id: decl for decl in api.types if decl.id in names.exceptions}
    return Speller(types, names, _held(types), _circular(types), _forms(api, types))


def _held(types: Mapping[TypeId, TypeDecl]) -> Mapping[TypeId, int]:
    """Records with the number of the circle of records that hold each other by value."""
    edges: dict[TypeId, list[TypeId]] = {}
    for id, decl in types.items():
        if isinstance(decl, Record):
            found = (
                _by_value(field.type, types, required=isinstance(field.presence, Required))
                for field in decl.fields
            )
            edges[id] = [other for other in found if other is not None]
    numbered = {id: number for number, knot in enumerate(knots(edges)) for id in knot}
    return numbered


def _by_value(expr: TypeExpr, types: Mapping[TypeId, TypeDecl], *, required: bool) -> TypeId | None:
    inner = unaliased(expr, types)
    is_null = isinstance(inner, Nullable)
    while isinstance(inner, Nullable):
        inner = unaliased(inner.inner, types)
    # What is optional or null is a pointer; what may be both is in a struct.
    if required == is_null or not isinstance(inner, Ref):
        return None
    return inner.id if isinstance(types.get(inner.id), Record) else None


def _circular(types: Mapping[TypeId, TypeDecl]) -> frozenset[TypeId]:
    """Aliases that lead to themselves through lists and maps alone."""
    aliases = {id: decl for id, decl in types.items() if isinstance(decl, Alias)}
    edges = {
        id: [ref for ref in _direct(decl.target) if ref in aliases] for id, decl in aliases.items()
    }
    return frozenset(
        id
        for knot in knots(edges)
        for id in knot
        if len(knot) > 1 or any(other in knot for other in edges[id])
    )


def _direct(expr: TypeExpr) -> Iterator[TypeId]:
    while isinstance(expr, ListOf | MapOf | Nullable):
        expr = (
            expr.value
            if isinstance(expr, MapOf)
            else expr.inner
            if isinstance(expr, Nullable)
            else expr.item
        )
    if isinstance(expr, Ref):
        yield expr.id


def _forms(api: Api, types: Mapping[TypeId, TypeDecl]) -> frozenset[TypeId]:
    found = set()
    for operation in api.operations():
        for body in operation.bodies[:1]:
            inner = unaliased(body.type, types)
            while isinstance(inner, Nullable):
                inner = unaliased(inner.inner, types)
            if body.kind is BodyKind.MULTIPART and isinstance(inner, Ref):
                found.add(inner.id)
    return frozenset(found)


def files_of(api: Api, spell: Speller) -> Iterator[tuple[Space, str, File]]:
    """Package, symbol and file of each declaration but the requests."""
    requests = {o.request.record for o in api.operations() if isinstance(o.request, RequestObject)}
    for id, name in spell.names.types.items():
        space = spell.names.homes[id]
        if id not in requests:
            inside = spell.within(space)
            decl = spell.types[id]
            yield space, name, File(_PACKAGES[space], tuple(declaration(decl, name, inside)))
    for id, name in spell.names.exceptions.items():
        inside = spell.within(Space.ERRORS)
        file = File(_PACKAGES[Space.ERRORS], tuple(error(spell.types[id], name, inside)))
        yield Space.ERRORS, name, file


_PACKAGES = {Space.SHARED: "shared", Space.OPERATIONS: "operations", Space.ERRORS: "sdkerrors"}


def declaration(decl: TypeDecl, name: str, spell: Speller) -> Iterator[str]:
    match decl:
        case Record():
            yield from _record(decl, name, spell)
        case Enum():
            yield from _enum(decl, name, spell)
        case Union():
            yield from _union(decl, name, spell)
        case Alias():
            yield from _alias(decl, name, spell)
        case _:
            assert_never(decl)


def error(decl: TypeDecl, name: str, spell: Speller) -> Iterator[str]:
    """An error body as a Go error."""
    if isinstance(decl, Union):
        yield from _union(decl, name, spell, error=True)
    else:
        assert isinstance(decl, Record), "only objects are thrown"
        yield from _record(decl, name, spell, error=True)


def documented(text: str, code: str) -> str:
    return "\n".join([*comment(text), code])


def struct(name: str, lines: Sequence[Line], embedded: str = "") -> str:
    if not lines and not embedded:
        return f"type {name} struct{{}}"
    body = columns(lines)
    if embedded:
        body = f"{embedded}\n\n{body}" if body else embedded
    return block(f"type {name} struct {{", [body])


def field_lines(members: Sequence[Member]) -> list[Line]:
    return [Line((m.name, m.type), comment(m.prose, 1)) for m in members]


def _record(decl: Record, name: str, spell: Speller, *, error: bool = False) -> Iterator[str]:
    members = members_of(decl, spell, error=error)
    lines = field_lines(members)
    rest = None if decl.extra in (None, Scalar(Kind.ANY)) else decl.extra
    extra = spell.codec(rest) if rest is not None else None
    if extra is not None:
        said = "AdditionalProperties are the members that have no name of their own."
        lines.append(Line(("AdditionalProperties", f"map[string]{extra.type}"), comment(said, 1)))
        kept = f"jsonx.Put(r, &v.AdditionalProperties, o.Name, {extra.reader})"
        listed = "".join(f", {string(m.field.wire)}" for m in members)
        left = f"jsonx.WriteRest(w, v.AdditionalProperties, {extra.writer}{listed})"
    else:
        lines.append(Line(("unlisted", "jsonx.Members")))
        kept, left = "o.Keep(&v.unlisted)", "w.Members(v.unlisted)"
    otherwise = "is an error that the API documents." if error else "is an object of the API."
    code = struct(name, lines, "documented" if error else "")
    yield documented(named(name, decl.doc, otherwise), code)
    required = [string(f.wire) for f in decl.fields if isinstance(f.presence, Required)]
    cases = [_case(f"case {string(m.field.wire)}:", m.read) for m in members]
    cases.append(_case("default:", [kept]))
    inner = "\n".join(["switch o.Name {", *cases, "}"]) if members else kept
    head = f"for o := r.Object({', '.join(required)}); o.Next(); {{"
    yield _reads(name, [f"*v = {name}{{}}", block(head, [inner])])
    written = [line for m in members for line in m.write]
    yield _writes(name, ["w.Open()", *written, left, "w.Close()"])
    yield from _json(name)


def _reads(name: str, statements: Lines) -> str:
    head = f"func (v *{name}) ReadJSON(r *jsonx.Reader)"
    return f"{_FOR_US}\n{function(head, statements)}"


def _writes(name: str, statements: Lines) -> str:
    head = f"func (v {name}) WriteJSON(w *jsonx.Writer)"
    return f"{_FOR_US_TOO}\n{function(head, statements)}"


def _json(name: str) -> Iterator[str]:
    head = f"func (v {name}) MarshalJSON() ([]byte, error)"
    said = "// MarshalJSON returns v as the API writes it."
    yield f"{said}\n{function(head, ['return jsonx.Marshal(v)'])}"
    head = f"func (v *{name}) UnmarshalJSON(data []byte) error"
    said = "// UnmarshalJSON reads what the API wrote."
    yield f"{said}\n{function(head, ['return jsonx.Unmarshal(data, v)'])}"


def _enum(decl: Enum, name: str, spell: Speller) -> Iterator[str]:
    base, method, _ = basis(decl)
    yield documented(
        named(name, decl.doc, "is one of the values that the API documents."),
        f"type {name} {base}",
    )
    listed = [
        (constant, member)
        for index, member in enumerate(decl.members)
        if (constant := spell.names.members.get((decl.id, index)))
    ]
    values = [
        Line(
            (constant, name, f"= {enumerated(member.value, decl)}"),
            comment(member.doc.description, 1),
        )
        for constant, member in listed
    ]
    if values:
        said = f"// The values of {name} that the API documents."
        yield f"{said}\n" + block("const (", [columns(values)], ")")
    known = _known(name, [constant for constant, _ in listed])
    yield f"// IsKnown tells whether v is one of the values that the API documents.\n{known}"
    if decl.open:
        yield _reads(name, [f"*v = {name}(r.{method}())"])
    else:
        refused = block(
            f"if *v = {name}(r.{method}()); !v.IsKnown() {{",
            ['r.Fail("must be one of the documented values")'],
        )
        yield _reads(name, [refused])
    yield _writes(name, [f"w.{method}({base}(v))"])


def _known(name: str, constants: Sequence[str]) -> str:
    head = f"func (v {name}) IsKnown() bool"
    if not constants:
        return function(head, ["return false"])
    listed = f"switch v {{\ncase {', '.join(constants)}:\n\treturn true\n}}"
    return function(head, [listed, "return false"])


def _union(decl: Union, name: str, spell: Speller, *, error: bool = False) -> Iterator[str]:
    choices = choices_of(decl, spell)
    lines = [Line((choice.name, choice.type)) for choice in choices]
    if decl.open:
        said = "Unknown is a variant that this package does not know."
        lines.append(Line(("Unknown", "json.RawMessage"), comment(said, 1)))
    one = "is an error" if error else "is one of several types"
    yield documented(
        named(name, decl.doc, f"{one} that the API documents.", "Exactly one field is set."),
        struct(name, lines, "documented" if error else ""),
    )
    yield table(decl, spell, variable(name))
    yield _reads(name, [_chosen(decl, name, choices)])
    conditions = [f"v.{choice.name} != nil" for choice in choices]
    if decl.open:
        conditions.append("v.Unknown != nil")
    cases = [_case(f"case {n}:", choice.write) for n, choice in enumerate(choices)]
    if decl.open:
        cases.append(_case(f"case {len(choices)}:", ["w.Raw(v.Unknown)"]))
    yield _writes(name, ["\n".join([f"switch w.One({', '.join(conditions)}) {{", *cases, "}"])])
    yield from _json(name)


def _chosen(decl: Union, name: str, choices: Sequence[Choice]) -> str:
    cases = [_case(f"case {n}:", choice.read) for n, choice in enumerate(choices)]
    if decl.open:
        cases.append(_case("default:", ["v.Unknown = r.Raw()"]))
    head = f"for c := jsonx.Choose(r, &{variable(name)}, v); c.Next(); {{"
    return block(head, ["\n".join(["switch c.Variant {", *cases, "}"])])


def _case(head: str, lines: Lines) -> str:
    return "\n".join([head, *(indented(line) for line in lines)])


def _alias(decl: Alias, name: str, spell: Speller) -> Iterator[str]:
    said = named(name, decl.doc, "is another name for this type.")
    codec = spell.codec(decl.target, files=False)
    if decl.id not in spell.circular:
        yield documented(said, f"type {name} = {codec.type}")
        return
    yield documented(said, f"type {name} {codec.type}")
    yield _reads(name, codec.into("*v"))
    yield _writes(name, codec.write("v"))
