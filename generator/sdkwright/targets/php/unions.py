"""Unions: the class that knows how the variants are told apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from sdkwright.diagnostics import Origin
from sdkwright.ir.knots import knots
from sdkwright.ir.types import (
    Alias,
    Const,
    Enum,
    Field,
    JsonObject,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    TypeExpr,
    TypeId,
    Union,
    Variant,
)

from .comments import comment, prose, tags
from .heads import Head, head
from .imports import Imports
from .layout import Expr, array, call, function, layout
from .literals import literal, string
from .spell import Speller, is_written, untold

_KINDS = {
    Kind.ANY: (),
    Kind.BOOL: ("BOOL",),
    Kind.INT32: ("INTEGER",),
    Kind.INT64: ("INTEGER",),
    Kind.BIGINT: ("INTEGER",),
    Kind.FLOAT32: ("NUMBER",),
    Kind.FLOAT64: ("NUMBER",),
    Kind.DECIMAL: ("NUMBER",),
}
_ALL = ("OBJECT", "LIST", "STRING", "INTEGER", "NUMBER", "BOOL", "NULL")


@dataclass(frozen=True, slots=True)
class UnionView:
    """``type`` is what a value may be, ``said`` the same for static analysis, and ``taken`` what is
    written: maps as arrays, too. ``table`` makes the runtime's ``union``. ``other`` is the
    expression for what a value is in JSON, "" where that is itself; ``written`` has the conditions
    under which it is another one, with that."""

    head: Head
    comment: str
    cls: str
    type: str
    said: str
    taken: str
    union: str
    table: str
    other: str
    written: tuple[tuple[str, str], ...]


def union_view(decl: Union, spell: Speller, imports: Imports) -> UnionView:
    type = spell.type(Ref(decl.id), imports)
    table = _table(decl, spell, imports)
    other, written = "", []
    if is_written(decl, spell):
        other = f"{imports.runtime('Write')}::any($value)"
        written = [(c, layout(e, 12, len(c) + 5)) for c, e in _written(decl, spell, imports)]
    text = layout(table, 8, 30)
    union = imports.runtime("Union")
    named_there = "\n".join((type.native, type.doc, text, union, other, *map(" ".join, written)))
    return UnionView(
        head=head(imports, named_there),
        comment=comment(prose(decl.doc), tags(decl.doc, "@internal")),
        cls=spell.names.types[decl.id],
        type=type.native,
        said=type.doc,
        taken=_taken(decl, type.doc, spell, imports),
        union=union,
        table=text,
        other=other,
        written=tuple(written),
    )


def _taken(decl: Union, said: str, spell: Speller, imports: Imports) -> str:
    variants = spell.variants(decl)
    if not spell.is_apart(variants):
        return said
    found = [spell.resolved(spell.bare(expr)) for expr in variants]
    maps = [spell.type(expr, imports).doc for expr in found if isinstance(expr, MapOf)]
    return "|".join([said, *dict.fromkeys(maps)])


def _written(decl: Union, spell: Speller, imports: Imports) -> Iterator[tuple[str, Expr]]:
    """What tells a value that is not in JSON as it is, with the expression for that."""
    for id, tag in untold(decl, spell).items():
        arguments = ["$value", string(decl.discriminator or ""), string(tag)]
        made = call(f"{imports.runtime('Write')}::tagged", arguments)
        yield f"$value instanceof {spell.name(id, imports)}", made
    variants = spell.variants(decl)
    found = [spell.resolved(spell.bare(expr)) for expr in variants]
    lists = [expr for expr in found if isinstance(expr, ListOf)]
    maps = [expr for expr in found if isinstance(expr, MapOf)]
    # Of several it cannot be told which one an array is.
    if len(maps) == 1 and spell.is_apart(variants):
        made = spell.write(maps[0], imports, "(array) $value")
        yield "$value instanceof \\stdClass", made
    if len(lists) == 1:
        condition = "\\is_array($value)" + (" && \\array_is_list($value)" if maps else "")
        yield condition, spell.write(lists[0], imports, "$value")
    if len(maps) == 1:
        yield "\\is_array($value)", spell.write(maps[0], imports, "$value")
    if any(_is_bytes(expr, spell) and _is_base64(expr) for expr in found):
        yield "\\is_string($value)", f"{imports.runtime('Write')}::bytes($value)"


def _table(decl: Union, spell: Speller, imports: Imports) -> Expr:
    variants = [_variant(v, decl, spell, imports) for v in _merged(decl, spell)]
    arguments: list[Expr] = [array(variants, broken=True)]
    if decl.discriminator is not None:
        arguments.append(f"tag: {string(decl.discriminator)}")
    if not decl.open:
        arguments.append("closed: true")
    return call(f"new {imports.runtime('Union')}", arguments, broken=True)


def _merged(decl: Union, spell: Speller) -> Iterator[Variant]:
    """The variants, those of one type together."""
    merged: dict[TypeExpr, Variant] = {}
    alone = any(_is_bytes(expr, spell) for expr in spell.variants(decl))
    for variant in decl.variants:
        bare = spell.bare(variant.type) if isinstance(variant.type, Nullable) else variant.type
        bare = spell.read_as(bare, alone=alone)
        known = merged.get(bare)
        told = (*known.tags, *variant.tags) if known else variant.tags
        fallback = variant.fallback or (known is not None and known.fallback)
        null = isinstance(variant.type, Nullable) or (known and isinstance(known.type, Nullable))
        kept = Nullable(bare) if null else bare
        merged[bare] = Variant(kept, tuple(dict.fromkeys(told)), fallback, variant.origin)
    yield from merged.values()


def _is_base64(expr: TypeExpr) -> bool:
    return isinstance(expr, Scalar) and expr.encoding == "base64"


def _is_bytes(expr: TypeExpr, spell: Speller) -> bool:
    inner = spell.resolved(spell.bare(expr))
    return isinstance(inner, Scalar) and inner.kind is Kind.BYTES


def _variant(
    variant: Variant, decl: Union, spell: Speller, imports: Imports, *, members: bool = True
) -> Expr:
    kind = imports.runtime("Kind")
    kinds = tuple(dict.fromkeys(kinds_of(variant.type, spell)))
    every = not kinds or set(kinds) == set(_ALL)
    said = f"{kind}::ANY" if every else " | ".join(f"{kind}::{name}" for name in kinds)
    arguments: list[Expr] = [said, _type(variant, decl, spell, imports)]
    inner = spell.resolved(variant.type)
    record = spell.types[inner.id] if isinstance(inner, Ref) else None
    if isinstance(record, Record) and record.fields and members:
        arguments.append(array([_member(field, spell, imports) for field in record.fields]))
    if variant.tags:
        arguments.append(("tags: ", array([string(tag) for tag in variant.tags])))
    if variant.fallback:
        arguments.append("fallback: true")
    return call(f"new {imports.runtime('Variant')}", arguments)


def alone(expr: TypeExpr, origin: Origin, spell: Speller, imports: Imports, *, told: bool) -> Expr:
    """What the runtime knows of a type that stands alone; ``told``: it is told from others."""
    variant = Variant(expr, origin=origin)
    decl = Union(id="", name=(), origin=origin, variants=(variant,))
    return _variant(variant, decl, spell, imports, members=told)


def _type(variant: Variant, decl: Union, spell: Speller, imports: Imports) -> Expr:
    inner = spell.resolved(variant.type)
    found = spell.types[inner.id] if isinstance(inner, Ref) else None
    match found:
        case Record():
            return f"{spell.name(found.id, imports)}::class"
        case Union() if not _circle(found, decl, spell):
            return f"{spell.name(found.id, imports)}::union()"
        case _ if isinstance(inner, MapOf) and spell.is_apart(spell.variants(decl)):
            place = "array $in, string|int $key"
            return function(place, ("(object) ", spell.read(inner, imports)), "\\stdClass")
        case _:
            return spell.reader(variant.type, imports)


def _circle(inner: Union, outer: Union, spell: Speller) -> bool:
    """Whether the one is made of the other: then neither can be made first."""
    edges: dict[TypeId, list[TypeId]] = {}
    pending = [outer]
    while pending:
        decl = pending.pop()
        if decl.id not in edges:
            found = [u for v in decl.variants if (u := spell.union_of(v.type)) is not None]
            edges[decl.id] = [u.id for u in found]
            pending += found
    return any(inner.id in knot and outer.id in knot for knot in knots(edges))


def _member(field: Field, spell: Speller, imports: Imports) -> Expr:
    arguments: list[Expr] = [string(field.wire)]
    if isinstance(field.presence, Required):
        arguments.append("required: true")
    bare = spell.bare(field.type)
    decl = spell.decl_of(field.type)
    if isinstance(bare, Const) and not isinstance(bare.value, tuple | JsonObject):
        arguments.append(f"const: {literal(bare.value)}")
    elif isinstance(decl, Enum):
        values = [literal(m.value) for m in decl.members]
        arguments.append(("values: ", array(values)))
    return call(f"new {imports.runtime('Member')}", arguments)


def kinds_of(expr: TypeExpr, spell: Speller) -> Iterator[str]:
    """The JSON types of a type's values; none for any."""
    inner = spell.resolved(expr)
    match inner:
        case Scalar(kind):
            yield from _KINDS.get(kind, ("STRING",))
        case Const(value):
            yield _kind_of(value)
        case ListOf():
            yield "LIST"
        case MapOf():
            yield "OBJECT"
        case Nullable(nullable):
            yield "NULL"
            yield from kinds_of(nullable, spell)
        case Ref(id):
            yield from _declared(spell.types[id], spell, frozenset((id,)))
        case _:
            assert_never(inner)


def _declared(
    decl: Record | Enum | Union | Alias, spell: Speller, seen: frozenset[TypeId]
) -> Iterator[str]:
    match decl:
        case Record():
            yield "OBJECT"
        case Enum():
            yield "STRING" if decl.kind is Kind.STRING else "INTEGER"
        case Alias(target=target):
            yield from kinds_of(target, spell)
        case Union():
            for variant in decl.variants:
                inner = spell.union_of(variant.type)
                if inner is not None:
                    if inner.id not in seen:
                        yield from _declared(inner, spell, seen | {inner.id})
                    continue
                found = list(kinds_of(variant.type, spell))
                yield from found or _ALL
        case _:
            assert_never(decl)


def _kind_of(value: object) -> str:
    match value:
        case None:
            return "NULL"
        case bool():
            return "BOOL"
        case int():
            return "INTEGER"
        case float():
            return "NUMBER"
        case str():
            return "STRING"
        case tuple():
            return "LIST"
        case _:
            return "OBJECT"
