"""Declarations → a file each: the type, and the methods that read and write its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias, assert_never

from sdkwright.ir.api import Api, BodyKind, RequestObject
from sdkwright.ir.knots import knots
from sdkwright.ir.types import (
    Alias,
    Enum,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Required,
    Space,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
)
from sdkwright.ir.walk import unaliased

from .comments import named
from .fields import REST, members_of, rest_of
from .format import filled, invocation
from .literals import string
from .names import GoNames
from .spell import PACKAGES, Speller, basis, enumerated
from .unions import choices_of, table, variable
from .views import (
    AliasView,
    ConstantView,
    EnumView,
    FieldView,
    FileHead,
    RecordView,
    UnionView,
    VariantView,
)

DeclarationView: TypeAlias = RecordView | EnumView | UnionView | AliasView


def speller_of(api: Api, names: GoNames) -> Speller:
    types = {decl.id: decl for decl in api.types if decl.id in names.types}
    types |= {decl.id: decl for decl in api.types if decl.id in names.exceptions}
    return Speller(types, names, _held(types), circular_aliases(types), _forms(api, types))


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


def circular_aliases(types: Mapping[TypeId, TypeDecl]) -> frozenset[TypeId]:
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


def files_of(api: Api, spell: Speller, module: str) -> Iterator[tuple[Space, str, DeclarationView]]:
    """Package, symbol and view of each declaration but the requests."""
    requests = {o.request.record for o in api.operations() if isinstance(o.request, RequestObject)}
    files = {space: FileHead(package, module) for space, package in PACKAGES.items()}
    inside = {space: spell.within(space) for space in PACKAGES}
    for id, name in spell.names.types.items():
        space = spell.names.homes[id]
        if id not in requests:
            yield space, name, declaration(spell.types[id], name, inside[space], files[space])
    for id, name in spell.names.exceptions.items():
        view = error(spell.types[id], name, inside[Space.ERRORS], files[Space.ERRORS])
        yield Space.ERRORS, name, view


def declaration(decl: TypeDecl, name: str, spell: Speller, file: FileHead) -> DeclarationView:
    match decl:
        case Record():
            return _record(decl, name, spell, file)
        case Enum():
            return _enum(decl, name, spell, file)
        case Union():
            return _union(decl, name, spell, file)
        case Alias():
            return _alias(decl, name, spell, file)
        case _:
            assert_never(decl)


def error(decl: TypeDecl, name: str, spell: Speller, file: FileHead) -> DeclarationView:
    """An error body as a Go error."""
    if isinstance(decl, Union):
        return _union(decl, name, spell, file, error=True)
    assert isinstance(decl, Record), "only objects are thrown"
    return _record(decl, name, spell, file, error=True)


def template_of(view: DeclarationView) -> str:
    match view:
        case RecordView():
            return "go/package/record.go.jinja"
        case EnumView():
            return "go/package/enum.go.jinja"
        case UnionView():
            return "go/package/union.go.jinja"
        case AliasView():
            return "go/package/alias.go.jinja"
        case _:
            assert_never(view)


def _record(
    decl: Record, name: str, spell: Speller, file: FileHead, *, error: bool = False
) -> RecordView:
    members = members_of(decl, spell, error=error)
    rest = rest_of(decl, spell)
    if rest is not None:
        said = f"{REST} are the members that have no name of their own."
        own = FieldView(REST, f"map[string]{rest.type}", said)
        keep = f"jsonx.Put(r, &v.{REST}, o.Name, {rest.reader})"
        listed = [string(member.wire) for member in members]
        leave = invocation(f"jsonx.WriteRest(w, v.{REST}, {rest.writer}", listed)
    else:
        own = FieldView("unlisted", "jsonx.Members")
        keep, leave = "o.Keep(&v.unlisted)", "w.Members(v.unlisted)"
    otherwise = "is an error that the API documents." if error else "is an object of the API."
    required = (string(f.wire) for f in decl.fields if isinstance(f.presence, Required))
    return RecordView(
        file=file,
        name=name,
        prose=named(name, decl.doc, otherwise),
        embedded=_DOCUMENTED if error else "",
        fields=(*members, own),
        members=tuple(members),
        required=", ".join(required),
        keep=keep,
        leave=leave,
    )


def _enum(decl: Enum, name: str, spell: Speller, file: FileHead) -> EnumView:
    base, method, _ = basis(decl)
    constants = tuple(
        ConstantView(constant, enumerated(member.value, decl), member.doc.description)
        for index, member in enumerate(decl.members)
        if (constant := spell.names.members.get((decl.id, index)))
    )
    return EnumView(
        file=file,
        name=name,
        prose=named(name, decl.doc, "is one of the values that the API documents."),
        base=base,
        method=method,
        constants=constants,
        known=",\n\t".join(filled(constant.name for constant in constants)),
        open=decl.open,
    )


def _union(
    decl: Union, name: str, spell: Speller, file: FileHead, *, error: bool = False
) -> UnionView:
    choices = choices_of(decl, spell)
    fields = [FieldView(choice.name, choice.type) for choice in choices]
    if decl.open:
        said = "Unknown is a variant that this package does not know."
        fields.append(FieldView("Unknown", "json.RawMessage", said))
    one = "is an error" if error else "is one of several types"
    return UnionView(
        file=file,
        name=name,
        prose=named(name, decl.doc, f"{one} that the API documents.", "Exactly one field is set."),
        embedded=_DOCUMENTED if error else "",
        fields=tuple(fields),
        variable=variable(name),
        table=table(decl, spell),
        variants=tuple(VariantView(choice.read, choice.write) for choice in choices),
        conditions=", ".join(f"v.{field.name} != nil" for field in fields),
        open=decl.open,
    )


def _alias(decl: Alias, name: str, spell: Speller, file: FileHead) -> AliasView:
    codec = spell.codec(decl.target, files=False)
    same = decl.id not in spell.circular
    prose = named(name, decl.doc, f"is {'another name for' if same else 'a'} {codec.type}.")
    if decl.id not in spell.circular:
        return AliasView(file, name, prose, codec.type)
    return AliasView(file, name, prose, codec.type, codec.into("*v"), codec.write("v"))


_DOCUMENTED = "documented"
"""The part of the runtime that makes a struct an error."""
