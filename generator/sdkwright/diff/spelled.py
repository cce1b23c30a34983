"""Whether code made for a type compiles where another stands in its place, language by language.

The table of rules says what a step between types means for values. What it means for code follows
from how a language spells the two: ``date`` and ``uuid`` are text in TypeScript, and classes of
their own in Python. Type checkers are asked whether this is so (``tests/diff/test_diff_steps.py``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from sdkwright.ir.type_system import TypeSystem
from sdkwright.ir.types import (
    Const,
    Enum,
    Kind,
    ListOf,
    MapOf,
    Nullable,
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

INSIDE = "inside"
"""The trait of what is in a list or a map."""


def breaks(language: str, way: str) -> str:
    """The trait of a step after which code no longer compiles."""
    return f"breaks:{language}:{way}"


def always(run: Run) -> Iterator[str]:
    """The traits of a step after which no code compiles."""
    for language in run.type_systems:
        yield from (breaks(language, way) for way in ("request", "response"))


def broken(run: Run, types: tuple[TypeExpr, TypeExpr], *, inside: bool) -> Iterator[str]:
    """The traits of a step: ``breaks`` for each language and way, "request" and "response"."""
    gone = isinstance(types[0], Ref) and not is_named(types[0].id)
    for language, system in run.type_systems.items():
        old, new = (
            frozenset(_atoms(expr, known, system))
            for expr, known in zip(types, (run.old, run.new), strict=True)
        )
        for way, given, taken in (("request", old, new), ("response", new, old)):
            fits = all(_fits(one, taken, system, inside=inside) for one in given)
            if gone or not fits:
                yield breaks(language, way)


def _atoms(expr: TypeExpr, types: Types, system: TypeSystem) -> Iterator[Atom]:
    match expr:
        case Scalar(kind):
            is_big = expr.wide and system.names[Kind.BIGINT] != system.names[kind]
            yield "plain", system.names[Kind.BIGINT if is_big else kind]
        case Const(value):
            yield "value", value
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
                case Enum():
                    yield system.names[decl.kind], id
                case Record():
                    yield "class", id
                case _ if decl is not None:
                    yield from _atoms(decl.target, types, system)
                case _:
                    yield "class", id


def _fits(one: Atom, taken: frozenset[Atom], system: TypeSystem, *, inside: bool) -> bool:
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


def _base(one: Atom, system: TypeSystem) -> object:
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
