"""Declarations → one module each: the type, and the schema that reads and writes its values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from sdkwright.ir.api import Api, RequestObject
from sdkwright.ir.knots import knots
from sdkwright.ir.types import (
    Alias,
    Const,
    Default,
    Enum,
    Field,
    Kind,
    Record,
    Required,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
    Variant,
)
from sdkwright.ir.walk import children, refs, unaliased

from .imports import Imports
from .layout import HARD, Doc, Fluid, array, call, generic, layout, listed, object_of
from .literals import comment, key, literal, prose, string
from .names import TypeScriptNames
from .spell import SCHEMA, Speller, assigned, lib, type_literal, union_of


@dataclass(frozen=True, slots=True)
class MemberView:
    """A line of an interface or of the object of an enumeration, with what is said about it."""

    prose: str
    text: str


@dataclass(frozen=True, slots=True)
class DeclView:
    """``head`` opens what has members; ``text`` is the declaration of a type that has none.

    ``schema`` is the constant that follows.
    """

    imports: tuple[str, ...]
    prose: str
    head: str
    members: tuple[MemberView, ...]
    close: str
    text: str
    schema: str


@dataclass(frozen=True, slots=True)
class _Body:
    head: str = ""
    members: tuple[MemberView, ...] = ()
    close: str = "}"
    text: str = ""


def speller_of(api: Api, names: TypeScriptNames, *, bigint64: bool) -> Speller:
    types = {decl.id: decl for decl in api.types if decl.id in names.modules}
    return Speller(types, names, _knots(types), bigint64)


def _knots(types: Mapping[TypeId, TypeDecl]) -> Mapping[TypeId, int]:
    edges = {
        id: [r for expr in children(decl) for r in refs(expr) if r in types]
        for id, decl in types.items()
    }
    return {id: number for number, knot in enumerate(knots(edges)) for id in knot}


def module_views(api: Api, spell: Speller) -> Iterator[tuple[str, DeclView]]:
    """Path and view of each declaration that has a module of its own."""
    requests = {o.request.record for o in api.operations() if isinstance(o.request, RequestObject)}
    for id in spell.types:
        if id not in requests:
            symbol = spell.symbol(id)
            imports = Imports(symbol.module, (symbol.name, f"{symbol.name}$"))
            yield symbol.module, declaration(id, spell, imports)


def declaration(id: TypeId, spell: Speller, imports: Imports) -> DeclView:
    decl = spell.types[id]
    name = spell.names.types[id]
    match decl:
        case Record():
            body = interface(decl, spell, imports)
            schema = call(f"{imports.value(lib('record'))}<{name}>", spell.record(decl, imports))
        case Enum():
            body, schema = _enum(decl, spell, imports)
        case Union():
            body, schema = _union(decl, spell, imports)
        case Alias(target=target):
            body = _Body(text=_type(name, spell.alternatives(target, imports)))
            schema = spell.schema(target, imports, id)
        case _:
            assert_never(decl)
    left = f"export const {name}$: {imports.type(SCHEMA)}<{name}> ="
    return DeclView(
        imports=imports.lines(),
        prose=prose(decl.doc),
        head=body.head,
        members=body.members,
        close=body.close,
        text=body.text,
        schema=layout([left, Fluid(schema), ";"]),
    )


def _type(name: str, alternatives: Sequence[Doc]) -> str:
    return assigned(f"export type {name} =", alternatives)


def interface(decl: Record, spell: Speller, imports: Imports) -> _Body:
    """The interface of a record: also that of a request, which needs no schema."""
    members = tuple(
        MemberView(field_prose(field), spell.member(field, name, imports))
        for field in decl.fields
        if (name := spell.names.fields.get((decl.id, field.wire)))
    )
    if extra_of(decl) is not None:
        said = "Members that have no name of their own."
        members = (*members, MemberView(said, _index(decl, spell, imports)))
    return _Body(f"export interface {spell.names.types[decl.id]} {{", members)


def extra_of(decl: Record) -> TypeExpr | None:
    """The type of unlisted members, where an interface says it: anything is kept unsaid."""
    return None if decl.extra == Scalar(Kind.ANY) else decl.extra


def _index(decl: Record, spell: Speller, imports: Imports) -> str:
    """The signature of unlisted members; TypeScript wants it to admit the listed ones too."""
    assert decl.extra is not None
    types = [decl.extra, *(field.type for field in decl.fields)]
    found = {layout(a, -(10**6)): a for type in types for a in spell.alternatives(type, imports)}
    optional = any(type != decl.extra for type in types) or any(
        not isinstance(field.presence, Required) for field in decl.fields
    )
    if "unknown" in found:
        found = {"unknown": "unknown"}
    elif optional:
        found["undefined"] = "undefined"
    return layout(["[key: string]:", union_of(list(found.values())), ";"], 2)


def field_prose(field: Field) -> str:
    notes = []
    if isinstance(field.presence, Default):
        notes.append(f"@defaultValue `{literal(field.presence.value)}`")
    return prose(field.doc, *notes)


def _enum(decl: Enum, spell: Speller, imports: Imports) -> tuple[_Body, Doc]:
    name = spell.names.types[decl.id]
    named = [
        (member, spell.names.members[decl.id, index])
        for index, member in enumerate(decl.members)
        if (decl.id, index) in spell.names.members
    ]
    if not named:
        scalar = Scalar(decl.kind)
        return (
            _Body(text=_type(name, spell.alternatives(scalar, imports))),
            spell.schema(scalar, imports),
        )
    members = [
        [*commented(prose(member.doc)), f"{key(text)}:", Fluid(literal(member.value))]
        for member, text in named
    ]
    of = imports.type(lib("OpenEnum" if decl.open else "ClosedEnum"))
    values = listed(members)
    text = layout([f"export const {name} =", Fluid([values, " as const"]), ";"])
    text += "\n\n" + _type(name, [generic(of, [f"typeof {name}"])])
    schema = call(imports.value(lib("openEnum" if decl.open else "closedEnum")), [name])
    return _Body(text=text), schema


def commented(text: str) -> list[Doc]:
    """A comment as lines that go before a member; they move with it."""
    lines = comment(text, 2).split("\n")
    return [part for line in lines if line for part in (line.removeprefix("  "), HARD)]


def _union(decl: Union, spell: Speller, imports: Imports) -> tuple[_Body, Doc]:
    name = spell.names.types[decl.id]
    tag = decl.discriminator
    types: dict[str, Doc] = {}
    for variant in decl.variants:
        for doc in _variant(variant, tag, spell, imports):
            types.setdefault(layout(doc, -(10**6)), doc)
    if decl.open and "unknown" not in types:
        types["UnknownVariant"] = _unknown(decl, spell, imports)
    schemas = [spell.schema(variant.type, imports, decl.id) for variant in decl.variants]
    given: list[tuple[str, Doc]] = [("open", "true")] if decl.open else []
    given += [
        ("fallback", schema)
        for variant, schema in zip(decl.variants, schemas, strict=True)
        if variant.fallback
    ]
    options: list[Doc] = [object_of(given)] if given else []
    if tag is None:
        function = imports.value(lib("union", "unions"))
        arguments: list[Doc] = [array(schemas), *options]
    else:
        function = imports.value(lib("taggedUnion", "unions"))
        tagged = [
            array([string(text), schema])
            for variant, schema in zip(decl.variants, schemas, strict=True)
            for text in variant.tags
        ]
        arguments = [string(tag), array(tagged), *options]
    return _Body(text=_type(name, list(types.values()))), call(f"{function}<{name}>", arguments)


def _variant(variant: Variant, tag: str | None, spell: Speller, imports: Imports) -> Sequence[Doc]:
    """A variant, with the value of the discriminator where its own type leaves that open."""
    alternatives = spell.alternatives(variant.type, imports)
    record = spell.record_of(variant.type)
    if tag is None or record is None or len(alternatives) > 1 or not variant.tags:
        return alternatives
    if variant.fallback:
        return alternatives
    own = next((f for f in record.fields if f.wire == tag), None)
    if own is not None and isinstance(unaliased(own.type, spell.types), Const):
        return alternatives
    tagged: Doc = [
        f"{key(property_of(record, tag, spell))}:",
        union_of([*map(string, variant.tags)]),
    ]
    return [["(", alternatives[0], " & ", type_literal(tagged), ")"]]


def _unknown(decl: Union, spell: Speller, imports: Imports) -> str:
    """What stands for values of no variant; its discriminator is undefined, to switch by."""
    tag = decl.discriminator
    records = [spell.record_of(variant.type) for variant in decl.variants]
    if tag is None or None in records:
        return imports.type(lib("UnknownVariant", "unions"))
    names = dict.fromkeys(property_of(r, tag, spell) for r in records if r is not None)
    return f"{imports.type(lib('Unknown', 'unions'))}<{' | '.join(map(string, names))}>"


def property_of(record: Record, wire: str, spell: Speller) -> str:
    """The property for a member; one that is not listed keeps its name in JSON."""
    return spell.names.fields.get((record.id, wire), wire)
