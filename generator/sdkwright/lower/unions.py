"""oneOf and anyOf → unions, enums, or a single type and null."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from sdkwright.ir.types import (
    Doc,
    Enum,
    Kind,
    Member,
    Nullable,
    Ref,
    Scalar,
    TypeDecl,
    TypeExpr,
    Union,
    Variant,
)
from sdkwright.names import words
from sdkwright.source.document import Place

from .compose import Places, Shape, collect, only, several_types, structural
from .context import Lowering, Spot, doc_of
from .discriminators import is_fallback, tags_of
from .enums import member, members_of, places_of
from .given import described, is_open
from .settings import schema_at
from .spots import spot_for
from .values import example_of, text

Conjunction: TypeAlias = Callable[[Lowering, Places, Spot, frozenset[str]], TypeExpr]


def choice_of(choices: Place) -> tuple[list[Place], bool]:
    """The variants of a oneOf or anyOf without the null ones, and whether there was one."""
    variants = list(choices.items())
    kept = [variant for variant in variants if not _is_null(variant)]
    return kept, len(kept) < len(variants)


def _is_null(place: Place) -> bool:
    value = place.value
    if not isinstance(value, dict):
        return False
    if value.get("type") in ("null", ["null"]):
        return True
    return ("const" in value and value["const"] is None) or value.get("enum") == [None]


def union_of(run: Lowering, shape: Shape, spot: Spot, conjunction: Conjunction) -> TypeDecl:
    """The declaration for a shape with choices; an enum where every choice is a value."""
    choices = shape.choices[0]
    places, _ = choice_of(choices)
    if not shape.fields:
        enum = _enum(run, shape, spot, places)
        if enum is not None:
            return enum
    tags = tags_of(run, shape, places)
    variants: dict[TypeExpr, Variant] = {}
    for position, place in enumerate(places):
        variant = _variant(run, shape, spot, place, position, conjunction)
        inner = variant.inner if isinstance(variant, Nullable) else variant
        named = tags[position] if tags is not None else ()
        before = variants.get(inner, Variant(inner, origin=place.origin))
        fallback = before.fallback or (tags is not None and is_fallback(run, shape, place))
        told = tuple(dict.fromkeys((*before.tags, *named)))
        variants[inner] = replace(before, tags=told, fallback=fallback)
    first = shape.places[0]
    return Union(
        id=spot.id,
        name=spot.name,
        space=spot.space,
        doc=described(run, first, schema_at(first)),
        origin=first.origin,
        open=is_open(run, spot.id, tuple(shape.parts)),
        variants=tuple(variants.values()),
        discriminator=text(shape.discriminator.get("propertyName"))
        if shape.discriminator is not None and tags is not None
        else None,
        example=example_of(first),
    )


def union_of_types(run: Lowering, shape: Shape, spot: Spot, conjunction: Conjunction) -> Union:
    """The declaration for a ``type`` that lists several: a variant for each of them."""
    types = [
        conjunction(
            run,
            shape.places,
            spot.child(f"type/{type}", type.capitalize()),
            shape.ignored | {only(type)},
        )
        for type in several_types(shape)
    ]
    return _plain_union(shape.places[0], spot, types)


def tuple_item(run: Lowering, shape: Shape, spot: Spot, conjunction: Conjunction) -> TypeExpr:
    """The type of every item of a list whose first items have a schema each (2020-12, 10.3.1)."""
    more = [items for items in shape.items if items.value is not False]
    places = [*shape.positional, *more]
    types = [
        conjunction(run, (place,), spot.child(f"{n}", _ordinal(n)), frozenset())
        for n, place in enumerate(places)
    ]
    distinct = list(dict.fromkeys(types))
    if len(distinct) == 1:
        return distinct[0]
    if any(type == Scalar(Kind.ANY) for type in distinct):
        return Scalar(Kind.ANY)
    run.types[spot.id] = _plain_union(shape.positional[0], spot, distinct)
    return Ref(spot.id)


def _plain_union(place: Place, spot: Spot, types: Iterable[TypeExpr]) -> Union:
    bare = (type.inner if isinstance(type, Nullable) else type for type in types)
    return Union(
        id=spot.id,
        name=spot.name,
        space=spot.space,
        doc=doc_of(place),
        origin=place.origin,
        variants=tuple(Variant(type) for type in dict.fromkeys(bare)),
    )


def _variant(
    run: Lowering,
    shape: Shape,
    spot: Spot,
    place: Place,
    position: int,
    conjunction: Conjunction,
) -> TypeExpr:
    """A choice alone, or together with the members that stand beside the choices."""
    here = spot.child(f"{place.keys[-2]}/{position}", *_variant_words(run, place, position))
    if not shape.fields:
        return conjunction(run, (place,), here, frozenset())
    ignore = shape.ignored | {str(choices.origin) for choices in shape.choices}
    return conjunction(run, (*shape.places, place), here, ignore)


_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")


def _variant_words(run: Lowering, place: Place, position: int) -> tuple[str, ...]:
    """What tells a nameless variant from its siblings: its title, the value of a constant member,
    the name of what it refers to, its required members, its place."""
    titled = words(text(place.get("title")))
    if titled:
        return titled
    if "$ref" in structural(place):
        target = run.step(place)
        if target is not None:
            return spot_for(run, target).name
    shape = collect(run, (place,))
    for members in shape.fields.values():
        inner = collect(run, tuple(members))
        values = inner.const or (inner.enum or [])
        if len(values) == 1 and isinstance(values[0], str) and words(values[0]):
            return words(values[0])
    telling = words(" ".join(sorted(shape.required)[:2]))
    if telling:
        return ("With", *telling)
    kinds = shape.types or frozenset()
    if kinds and kinds != {"object"}:
        return tuple(sorted(kind.capitalize() for kind in kinds))
    return (_ordinal(position),)


def _ordinal(position: int) -> str:
    return _ORDINALS[position] if position < len(_ORDINALS) else f"Option{position + 1}"


def _enum(run: Lowering, shape: Shape, spot: Spot, places: list[Place]) -> Enum | None:
    """``oneOf: [{const: a}, {const: b}]``, and ``anyOf: [{enum: …}, {type: string}]``: an enum of
    texts or of integers."""
    members: dict[str | int, Member] = {}
    kinds: set[type] = set()
    for place in places:
        inner = collect(run, (place,))
        if inner.fields or inner.choices or (inner.types or {"string"}) - {"string", "integer"}:
            return None
        values = inner.const or members_of(inner)
        kinds.update(type(value) for value in values)
        if not kinds <= {str, int}:
            return None
        spots = places_of(inner.enum_part) if inner.enum_part is not None else {}
        if not values and (inner.types is None or inner.format or inner.types == {"integer"}):
            return None
        for value in values:
            said = Doc(description=text(place.get("description"))) if inner.const else Doc()
            title = text(place.get("title")) if inner.const else ""
            made = member(value, title, origin=spots.get(value, place.origin))
            members.setdefault(value, replace(made, doc=said))
    if not members or kinds not in ({str}, {int}):
        return None
    first = shape.places[0]
    return Enum(
        id=spot.id,
        name=spot.name,
        space=spot.space,
        doc=described(run, first, schema_at(first)),
        origin=first.origin,
        open=is_open(run, spot.id, tuple(shape.parts)),
        kind=Kind.STRING if kinds == {str} else Kind.INT64,
        members=tuple(members.values()),
        example=example_of(first),
    )
