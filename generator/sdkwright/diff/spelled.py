"""Whether code made for a type compiles where another stands in its place, language by language.

The table of rules says what a step between types means for values. What it means for code follows
from how a language spells the two: ``date`` and ``uuid`` are text in TypeScript, and classes of
their own in Python. Type checkers are asked whether this is so (``tests/diff/test_diff_steps.py``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from sdkwright.ir.type_system import At, Exact, Place, Subtyping, place_of
from sdkwright.ir.types import (
    Const,
    Enum,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Presence,
    Record,
    Ref,
    Scalar,
    TypeExpr,
    Union,
)

from .pairs import Run
from .words import Types, is_named

Atom: TypeAlias = tuple[str, object]
"""A type that is no union, as a language sees it: what it is, and which of its kind."""

_PLAIN = (bool, int, float, str)

INSIDE = "inside"
"""The trait of what is in a list or a map."""

Places: TypeAlias = tuple[Place, Place]
ITEMS: Places = (Place(At.ITEM), Place(At.ITEM))
VARIANTS: Places = (Place(At.VARIANT), Place(At.VARIANT))
OTHERS: Places = (Place(At.OTHERS), Place(At.OTHERS))


def breaks(language: str, way: str) -> str:
    """The trait of a step after which code no longer compiles."""
    return f"breaks:{language}:{way}"


def renamed(language: str) -> str:
    """The trait of a name that changed in a language."""
    return f"renamed:{language}"


def member_places(old: Presence, new: Presence) -> Places:
    return place_of(old), place_of(new)


def always(run: Run) -> Iterator[str]:
    """The traits of a step after which no code compiles."""
    for language in run.type_systems:
        yield from (breaks(language, way) for way in ("request", "response"))


def broken(run: Run, types: tuple[TypeExpr, TypeExpr], places: Places) -> Iterator[str]:
    """The traits of a step: ``breaks`` for each way, "request" and "response", and each language
    but those of ``respelled``, to which null does not matter."""
    if isinstance(types[0], Ref) and not is_named(types[0].id):
        yield from always(run)
        return
    inside = places[1].at is At.ITEM
    for language, system in run.type_systems.items():
        if isinstance(system, Exact):
            continue
        old, new = (
            frozenset(_atoms(expr, known, system))
            for expr, known in zip(types, (run.old, run.new), strict=True)
        )
        for way, given, taken in (("request", old, new), ("response", new, old)):
            if not all(_fits(one, taken, system, inside=inside) for one in given):
                yield breaks(language, way)


def respelled(run: Run, types: tuple[TypeExpr, TypeExpr], places: Places) -> Iterator[str]:
    """As ``broken``, for languages whose types are exact: there what may be absent or null is
    another type than what is always there, in most places."""
    for language, system in run.type_systems.items():
        if not isinstance(system, Exact):
            continue
        spellers = run.spellers.get(language)
        if spellers is None:
            spellers = run.spellers[language] = system.speller(run.old), system.speller(run.new)
        old, new = (
            spell(expr, place) for spell, expr, place in zip(spellers, types, places, strict=True)
        )
        if old in ("", new):
            continue
        inside = places[1].at is At.ITEM
        for way, taken in (("request", new), ("response", old)):
            if inside or taken != system.anything:
                yield breaks(language, way)


def _atoms(expr: TypeExpr, types: Types, system: Subtyping) -> Iterator[Atom]:
    match expr:
        case Scalar(kind):
            is_big = expr.wide and system.wide_is_big
            yield "plain", system.names[Kind.BIGINT if is_big else kind]
        case Const(value) if system.constants_are_types or not isinstance(value, _PLAIN):
            yield "value", value
        case Const(value):
            yield "plain", _base(("value", value), system)
        case ListOf() | MapOf():
            yield type(expr).__name__, None
        case Nullable(inner):
            yield "null", None
            yield from _atoms(inner, types, system)
        case Ref(id):
            decl = types.get(id)
            match decl:
                case Union():
                    for variant in decl.variants:
                        yield from _atoms(variant.type, types, system)
                    if decl.open:
                        yield "class", "UnknownVariant"
                case Enum() if system.enums_are_values:
                    for member in decl.members:
                        yield "value", member.value
                    if decl.open:
                        yield "plain", system.names[decl.kind]
                case Enum() if system.enums_fit:
                    yield system.names[decl.kind], id
                case Enum():
                    yield "class", id
                    if decl.open:
                        yield "class", "UnknownVariant"
                case Record():
                    yield "class", id
                case _ if decl is not None:
                    yield from _atoms(decl.target, types, system)
                case _:
                    yield "class", id


def _fits(one: Atom, taken: frozenset[Atom], system: Subtyping, *, inside: bool) -> bool:
    anything = ("plain", system.names[Kind.ANY])
    if one in taken or anything in taken:
        return True
    if one == anything:
        return system.any_fits
    if inside and system.invariant:
        return False
    base = _base(one, system)
    return any(
        ("plain", name) in taken
        for name in (base, *(wider for kind, wider in system.fits if kind == base))
    )


def _base(one: Atom, system: Subtyping) -> object:
    """The plain type that a value or an enum is one of."""
    match one:
        case "value", bool():
            return system.names[Kind.BOOL]
        case "value", int():
            return system.names[Kind.INT64]
        case "value", float():
            return system.names[Kind.FLOAT64]
        case "value", str():
            return system.names[Kind.STRING]
        case "plain", name:
            return name
        case name, _:
            return name
