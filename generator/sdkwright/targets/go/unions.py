"""Unions: a struct of pointers, and the table that tells the variants apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from sdkwright.diagnostics import Origin, Report
from sdkwright.ir.types import (
    Alias,
    Const,
    Enum,
    Field,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    TypeExpr,
    Union,
    Variant,
)
from sdkwright.names import Claim, claim_all, words
from sdkwright.render.naming import distinct

from .format import broken, fitting, literal
from .literals import json_text, string, strings
from .names import exported, reserved
from .spell import Codec, Lines, Speller

_KINDS = {
    Kind.ANY: (),
    Kind.BOOL: ("Bool",),
    Kind.INT32: ("Integer",),
    Kind.INT64: ("Integer",),
    Kind.BIGINT: ("Integer",),
    Kind.FLOAT32: ("Number",),
    Kind.FLOAT64: ("Number",),
    Kind.DECIMAL: ("Number",),
}
_ALL = ("Object", "List", "String", "Integer", "Number", "Bool", "Null")


@dataclass(frozen=True, slots=True)
class Choice:
    """A field of a union's struct: ``read`` and ``write`` are statements."""

    variant: Variant
    name: str
    type: str
    codec: Codec
    read: Lines
    write: Lines


def choices_of(decl: Union, spell: Speller) -> list[Choice]:
    """The variants, those of one type together."""
    merged: dict[TypeExpr, Variant] = {}
    for variant in decl.variants:
        bare = spell.bare(variant.type) if isinstance(variant.type, Nullable) else variant.type
        known = merged.get(bare)
        tags = (*known.tags, *variant.tags) if known else variant.tags
        fallback = variant.fallback or (known is not None and known.fallback)
        merged[bare] = Variant(bare, tuple(dict.fromkeys(tags)), fallback, variant.origin)
    names = _names(list(merged.values()), spell)
    return [choice(variant, names[n], spell) for n, variant in enumerate(merged.values())]


def choice(variant: Variant, name: str, spell: Speller) -> Choice:
    codec = spell.codec(variant.type)
    place = f"v.{name}"
    if codec.nilable:
        return Choice(variant, name, codec.type, codec, codec.into(place), codec.write(place))
    if codec.declared:
        read, write = f"jsonx.New[{codec.type}](r)", f"jsonx.WriteNew(w, {place})"
        return Choice(variant, name, f"*{codec.type}", codec, [f"{place} = {read}"], [write])
    read = f"{place} = jsonx.Ptr(r, {codec.reader})"
    return Choice(variant, name, f"*{codec.type}", codec, [read], codec.write(f"*{place}"))


def _names(variants: list[Variant], spell: Speller) -> list[str]:
    claims = []
    for n, variant in enumerate(variants):
        name = name_of(variant.type, spell)
        tags = [exported((tag, *words(name)), "Variant") for tag in variant.tags]
        more = [f"{name}Variant", exported(words(str(variant.type)), "Variant")]
        claims.append(Claim(str(n), "", distinct([name, *tags, *more])))
    taken = reserved("field") | reserved("variant") | reserved("error")
    given = claim_all(claims, Report(), what="variant", taken=taken)
    return [given[str(n)] for n in range(len(variants))]


def name_of(expr: TypeExpr, spell: Speller) -> str:
    """What a variant of a type is called."""
    match expr:
        case Scalar(kind):
            return exported((_WORDS[kind],), "Value")
        case Const(value):
            return exported(words(str(value)), "Value") or "Constant"
        case ListOf(item):
            return f"ListOf{name_of(item, spell)}"
        case MapOf(value):
            return f"MapOf{name_of(value, spell)}"
        case Nullable(inner):
            return name_of(inner, spell)
        case Ref(id):
            return spell.names.types[id]
        case _:
            assert_never(expr)


_WORDS = {kind: kind.value for kind in Kind} | {
    Kind.BIGINT: "BigInt",
    Kind.DATETIME: "Time",
}


def table(decl: Union, spell: Speller) -> str:
    """What tells the runtime how the variants are told apart."""
    return _union(decl, spell, frozenset((decl.id,)), whole=True)


def variable(name: str) -> str:
    return f"union{name}"


def _union(decl: Union, spell: Speller, seen: frozenset[str], *, whole: bool) -> str:
    variants = [
        ("", _variant(c.variant, c.name if whole else "", spell, seen))
        for c in choices_of(decl, spell)
    ]
    members: list[tuple[str, str]] = []
    if decl.discriminator is not None:
        members.append(("Tag", string(decl.discriminator)))
    if not decl.open:
        members.append(("Closed", "true"))
    if whole:
        return broken("jsonx.Union", [*members, ("Variants", broken("[]jsonx.Variant", variants))])
    return fitting("jsonx.Union", [*members, ("Variants", fitting("[]jsonx.Variant", variants))])


def _variant(variant: Variant, field: str, spell: Speller, seen: frozenset[str]) -> str:
    members = [("Field", string(field))] if field else []
    kinds = tuple(dict.fromkeys(kinds_of(variant.type, spell)))
    if kinds and set(kinds) != set(_ALL):
        members.append(("Kinds", " | ".join(f"jsonx.Kind{kind}" for kind in kinds)))
    decl = spell.decl_of(variant.type)
    if variant.tags:
        members.append(("Tags", strings(variant.tags)))
    if variant.fallback:
        members.append(("Fallback", "true"))
    if isinstance(decl, Record) and decl.fields:
        fields = [("", _member(field, spell)) for field in decl.fields]
        members.append(("Members", fitting("[]jsonx.Member", fields)))
    if isinstance(decl, Union) and decl.id not in seen:
        inner = _union(decl, spell, seen | {decl.id}, whole=False)
        members.append(("Union", f"&{inner}"))
    return fitting("", members)


def variant_of(expr: TypeExpr, origin: Origin, spell: Speller) -> str:
    """What tells a type from others that a value may have, without the name of its struct."""
    return _variant(Variant(expr, (), False, origin), "", spell, frozenset())


def _member(field: Field, spell: Speller) -> str:
    members = [("Name", string(field.wire))]
    if isinstance(field.presence, Required):
        members.append(("Required", "true"))
    bare = spell.bare(field.type)
    decl = spell.decl_of(field.type)
    if isinstance(bare, Const):
        members.append(("Const", string(json_text(bare.value))))
    elif isinstance(decl, Enum):
        values = tuple(json_text(member.value) for member in decl.members)
        members.append(("Enum", strings(values)))
    return literal("", members)


def kinds_of(expr: TypeExpr, spell: Speller) -> Iterator[str]:
    """The JSON types of a type's values; none for any."""
    match expr:
        case Scalar(kind):
            yield from _KINDS.get(kind, ("String",))
        case Const(value):
            yield _kind_of(value)
        case ListOf():
            yield "List"
        case MapOf():
            yield "Object"
        case Nullable(inner):
            yield "Null"
            yield from kinds_of(inner, spell)
        case Ref(id):
            yield from _declared(spell.types[id], spell, frozenset((id,)))
        case _:
            assert_never(expr)


def _declared(
    decl: Record | Enum | Union | Alias, spell: Speller, seen: frozenset[str]
) -> Iterator[str]:
    match decl:
        case Record():
            yield "Object"
        case Enum():
            yield "String" if decl.kind is Kind.STRING else "Integer"
        case Alias(target=target):
            yield from kinds_of(target, spell)
        case Union():
            for variant in decl.variants:
                inner = spell.decl_of(variant.type)
                if isinstance(inner, Union):
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
            return "Null"
        case bool():
            return "Bool"
        case int():
            return "Integer"
        case float():
            return "Number"
        case str():
            return "String"
        case tuple():
            return "List"
        case _:
            return "Object"
