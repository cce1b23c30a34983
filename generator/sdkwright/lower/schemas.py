"""Schemas → types. A schema becomes an expression; what needs a name becomes a declaration.

References are queued, never followed in place, so the depth of a document's reference chains costs
no stack and a cycle ends by itself.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sdkwright.ir.types import (
    Access,
    Alias,
    Const,
    Default,
    Doc,
    Field,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Optional,
    Presence,
    Record,
    Ref,
    Required,
    Scalar,
    TypeDecl,
    TypeExpr,
)
from sdkwright.names import words
from sdkwright.source.document import Place

from .compose import Places, Shape, admits, collect, several_types, structural, undescribed
from .context import BROKEN, Lowering, Spot, doc_of
from .enums import enum_of, members_of
from .given import described, must_stay, property_name
from .inheritance import is_subtype, union_of_subtypes
from .limits import list_limits, object_limits, scalar_limits
from .scalars import scalar
from .settings import schema_at
from .spots import named, spot_for
from .unions import choice_of, tuple_item, union_of, union_of_types
from .values import example_of, flag, freeze

ANY = Scalar(Kind.ANY)


def type_of(run: Lowering, place: Place, spot: Spot) -> TypeExpr:
    """The type of the schema at ``place``; ``spot`` names it if it needs a declaration."""
    return conjunction(run, (place,), spot)


def conjunction(
    run: Lowering, places: Places, spot: Spot, ignore: frozenset[str] = frozenset()
) -> TypeExpr:
    """The type of a value that meets every schema of ``places``."""
    if len(places) == 1 and not ignore:
        direct = _direct(run, places[0])
        if direct is not None:
            return direct
    shape = collect(run, places, ignore)
    if shape in run.open:
        # Items that are, by themselves, lists of such items: only a name ends that.
        inner: TypeExpr = Ref(run.enqueue(spot, places, ignore))
    else:
        run.open.add(shape)
        inner = _expression(run, shape, spot)
        run.open.discard(shape)
    if inner == ANY or isinstance(inner, Nullable) or not _admits_null(run, shape):
        return inner
    return Nullable(inner)


def _direct(run: Lowering, place: Place) -> TypeExpr | None:
    """A reference, when the schema is nothing but one, or an allOf of nothing but one."""
    keys = structural(place)
    if keys - {"default"} == {"allOf"}:
        parts = place.get("allOf")
        several = list(parts.items()) if parts is not None else []
        return _direct(run, several[0]) if len(several) == 1 else None
    if keys - {"default"} not in ({"$ref"}, {"$dynamicRef"}):
        return None
    target = run.step(place)
    return Ref(BROKEN) if target is None else reference(run, target)


def reference(run: Lowering, target: Place) -> TypeExpr:
    """A reference to the schema at ``target``, which is declared if it was not yet."""
    if run.follow(target) is None:
        return Ref(BROKEN)
    # A reference may be to a whole file.
    name = target.keys[-1] if target.keys else Path(target.document.path).name
    must_stay(run, target, schema_at(target), f"schema {name!r}")
    spot = spot_for(run, target)
    if spot.id not in run.nullable:
        shape = collect(run, (target,))
        run.nullable[spot.id] = _admits_null(run, shape)
    named = Ref(union_of_subtypes(run, target) or run.enqueue(spot, (target,)))
    return Nullable(named) if run.nullable[spot.id] else named


def _admits_null(run: Lowering, shape: Shape) -> bool:
    if shape.nullable or not shape.choices:
        return shape.nullable
    variants, null = choice_of(shape.choices[0])
    if null or len(variants) != 1 or "$ref" in variants[0].value:
        return null
    # ``anyOf: [{type: [string, null]}]``, whose null the only choice has.
    return _admits_null(run, collect(run, tuple(variants)))


def drain(run: Lowering) -> None:
    """Declare everything that was queued, and what that leads to."""
    while run.queue:
        spot, places, ignore = run.queue.popleft()
        del run.waiting[spot.id]
        run.types[spot.id] = _declare(run, spot, places, ignore)


def _declare(run: Lowering, spot: Spot, places: Places, ignore: frozenset[str]) -> TypeDecl:
    first = places[0]
    if len(places) == 1 and not ignore and not is_subtype(run, first):
        direct = _direct(run, first)
        if direct is not None:
            return _alias(run, spot, first, direct)
    shape = collect(run, places, ignore)
    decl = _declaration(run, shape, spot)
    if decl is not None:
        return decl
    if not shape.broken and shape.choices and not _only_constraints(run, shape):
        # What is left of ``anyOf: [X, null]`` takes the name: an X written here is called so.
        (variant,), _ = choice_of(shape.choices[0])
        inner = _declare(run, spot, (variant,), frozenset())
        return replace(inner, doc=_first_doc(first, variant), origin=first.origin)
    return _alias(run, spot, first, _expression(run, shape, spot))


def _first_doc(*places: Place) -> Doc:
    return next((doc for doc in map(doc_of, places) if doc != Doc()), Doc())


def _alias(run: Lowering, spot: Spot, place: Place, target: TypeExpr) -> Alias:
    return Alias(
        id=spot.id,
        name=spot.name,
        space=spot.space,
        doc=described(run, place, schema_at(place)),
        origin=place.origin,
        target=target,
        example=example_of(place),
    )


def _needs_name(run: Lowering, shape: Shape) -> bool:
    if shape.broken or shape.never:
        return False
    if shape.choices and not _only_constraints(run, shape):
        variants, _ = choice_of(shape.choices[0])
        return len(variants) != 1 or bool(shape.fields)
    if members_of(shape) or several_types(shape):
        return True
    return bool(shape.fields) and not shape.const and _object(shape)


def _object(shape: Shape) -> bool:
    return shape.types is None or "object" in shape.types


def _only_constraints(run: Lowering, shape: Shape) -> bool:
    """Choices such as ``anyOf: [{required: [a]}, {required: [b]}]`` say nothing about types."""
    return all(
        collect(run, (variant,)).says_nothing
        for choices in shape.choices
        for variant in choices.items()
    )


def _declaration(run: Lowering, shape: Shape, spot: Spot) -> TypeDecl | None:
    if not _needs_name(run, shape):
        return None
    if shape.choices and not _only_constraints(run, shape):
        return union_of(run, shape, spot, conjunction)
    if several_types(shape) and not members_of(shape):
        return union_of_types(run, shape, spot, conjunction)
    if members_of(shape):
        return enum_of(run, shape, spot)
    return _record(run, shape, spot)


def _expression(run: Lowering, shape: Shape, spot: Spot) -> TypeExpr:
    if shape.broken:
        return Ref(BROKEN)
    if _needs_name(run, shape):
        spot = named(run, shape.places, spot)
        return Ref(run.enqueue(spot, shape.places, shape.ignored))
    if shape.choices and not _only_constraints(run, shape):
        return _single_choice(run, shape, spot)
    if shape.const:
        value = shape.const[0]
        if isinstance(value, float):
            return Scalar(Kind.FLOAT64)
        return Const(value) if isinstance(value, (str, int)) else ANY
    types = shape.types or frozenset()
    if types == {"array"} or (not types and shape.items):
        return _list(run, shape, spot)
    if types == {"object"} or (not types and (shape.extra or shape.closed)):
        return _map(run, shape, spot)
    found = scalar(shape)
    limits = scalar_limits(shape, found)
    return replace(found, limits=limits) if limits else found


def _single_choice(run: Lowering, shape: Shape, spot: Spot) -> TypeExpr:
    """``anyOf: [X, null]`` and ``oneOf: [X]``: what X is."""
    (variant,), _ = choice_of(shape.choices[0])
    return conjunction(run, (variant,), spot)


def _list(run: Lowering, shape: Shape, spot: Spot) -> TypeExpr:
    limits = list_limits(shape)
    if shape.positional:
        return ListOf(tuple_item(run, shape, spot.child("[]", "Item"), conjunction), limits)
    if not shape.items:
        return ListOf(ANY, limits)
    return ListOf(conjunction(run, tuple(shape.items), spot.child("[]", "Item")), limits)


def _map(run: Lowering, shape: Shape, spot: Spot) -> TypeExpr:
    limits = object_limits(shape)
    if not shape.extra:
        return MapOf(ANY, limits)
    return MapOf(conjunction(run, tuple(shape.extra), spot.child("{}", "Value")), limits)


def _record(run: Lowering, shape: Shape, spot: Spot) -> Record:
    first = shape.places[0]
    extra: TypeExpr | None = None if shape.closed and not shape.extra else ANY
    if shape.extra:
        extra = conjunction(run, tuple(shape.extra), spot.child("{}", "Value"))
    return Record(
        id=spot.id,
        name=spot.name,
        space=spot.space,
        doc=described(run, first, schema_at(first)),
        origin=first.origin,
        fields=tuple(
            _field(run, wire, tuple(places), wire in shape.required, spot)
            for wire, places in shape.fields.items()
            if not all(place.value is False for place in places)
        )
        + tuple(_undescribed(wire, extra, first) for wire in undescribed(shape)),
        extra=extra,
        limits=object_limits(shape),
        example=example_of(first),
    )


def _field(run: Lowering, wire: str, places: Places, required: bool, spot: Spot) -> Field:
    last = places[-1]
    return Field(
        wire=wire,
        name=property_name(run, spot.id, wire, places),
        type=conjunction(run, places, spot.member(wire)),
        presence=presence_of(run, places, required),
        access=_access(places),
        doc=described(run, last, schema_at(last)),
        origin=last.origin,
        example=next((e for e in map(example_of, places) if e is not None), None),
    )


def _undescribed(wire: str, type: TypeExpr | None, place: Place) -> Field:
    """A member that is required and not described. Whoever sends the record can give it; whoever
    receives it does not insist, since such names are often left over from another schema."""
    return Field(
        wire=wire,
        name=words(wire),
        type=type or ANY,
        presence=Optional(),
        doc=Doc(description="Required by the document, which does not describe it."),
        origin=place.origin,
    )


def _access(places: Places) -> Access:
    if any(flag(place, "readOnly") for place in places):
        return Access.READ
    if any(flag(place, "writeOnly") for place in places):
        return Access.WRITE
    return Access.BOTH


def presence_of(run: Lowering, places: Places, required: bool) -> Presence:
    """Required, or the documented default where it is a value of the type, or optional."""
    if required:
        return Required()
    for place in places:
        default = place.get("default")
        if default is None:
            continue
        shape = collect(run, places)
        if shape.types and not shape.choices and admits(shape, default.value):
            return Default(freeze(default.value))
    return Optional()
