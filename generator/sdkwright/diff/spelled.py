"""Whether code made for a type compiles where another stands in its place, language by language.

The table of rules says what a step between types means for values. What it means for code follows
from how a language spells the two: ``date`` and ``uuid`` are text in TypeScript, and classes of
their own in Python. Type checkers are asked whether this is so (``tests/diff/test_diff_steps.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

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


@dataclass(frozen=True, slots=True)
class Spelling:
    """``names`` are those of the kinds; ``fits`` has the pairs of which the first may stand for the
    second; ``any_fits``: whether "any" may stand for everything, as everything may for it.
    ``enums_are_values``: an enum is a union of its values, not a class of its own. ``invariant``: a
    list of one is no list of another that it may stand for."""

    names: Mapping[Kind, str]
    fits: frozenset[tuple[str, str]]
    any_fits: bool
    enums_are_values: bool
    invariant: bool


_TEXT = dict.fromkeys((Kind.DECIMAL, Kind.STRING, Kind.DATE, Kind.DURATION, Kind.UUID), "string")
_NUMBER = dict.fromkeys((Kind.INT32, Kind.INT64, Kind.FLOAT32, Kind.FLOAT64), "number")
_SPELLINGS: Mapping[str, Spelling] = {
    "python": Spelling(
        names={
            **{kind: kind.value for kind in Kind},
            **dict.fromkeys((Kind.INT32, Kind.INT64, Kind.BIGINT), "int"),
            **dict.fromkeys((Kind.FLOAT32, Kind.FLOAT64), "float"),
        },
        fits=frozenset(
            {
                ("bool", "int"),
                ("bool", "float"),
                ("int", "float"),
                (Kind.DATETIME.value, Kind.DATE.value),
            }
        ),
        any_fits=True,
        enums_are_values=False,
        invariant=True,
    ),
    "typescript": Spelling(
        names={**{kind: kind.value for kind in Kind}, **_TEXT, **_NUMBER, Kind.BIGINT: "bigint"},
        fits=frozenset(),
        any_fits=False,
        enums_are_values=True,
        invariant=False,
    ),
}

SPELLED: tuple[str, ...] = tuple(_SPELLINGS)
"""The languages of which this is known; for others the table of rules says it."""


def breaks(language: str, way: str) -> str:
    """The trait of a step after which code no longer compiles."""
    return f"breaks:{language}:{way}"


ALWAYS = tuple(breaks(language, way) for language in SPELLED for way in ("request", "response"))
"""The traits of a step after which no code compiles."""


def broken(run: Run, types: tuple[TypeExpr, TypeExpr], *, inside: bool) -> Iterator[str]:
    """The traits of a step: ``breaks`` for each language and way, "request" and "response"."""
    gone = isinstance(types[0], Ref) and not is_named(types[0].id)
    for language, spelling in _SPELLINGS.items():
        old, new = (
            frozenset(_atoms(expr, known, spelling))
            for expr, known in zip(types, (run.old, run.new), strict=True)
        )
        for way, given, taken in (("request", old, new), ("response", new, old)):
            fits = all(_fits(one, taken, spelling, inside=inside) for one in given)
            if gone or not fits:
                yield breaks(language, way)


def _atoms(expr: TypeExpr, types: Types, spelling: Spelling) -> Iterator[Atom]:
    match expr:
        case Scalar(kind):
            is_big = expr.wide and spelling.names[Kind.BIGINT] != spelling.names[kind]
            yield "plain", spelling.names[Kind.BIGINT if is_big else kind]
        case Const(value):
            yield "value", value
        case ListOf() | MapOf():
            yield type(expr).__name__, None
        case Nullable(inner):
            yield "null", None
            yield from _atoms(inner, types, spelling)
        case Ref(id):
            decl = types.get(id)
            match decl:
                case Union():
                    for variant in decl.variants:
                        yield from _atoms(variant.type, types, spelling)
                    if decl.open:
                        yield "class", "UnknownVariant"
                case Enum() if spelling.enums_are_values:
                    for member in decl.members:
                        yield "value", member.value
                    if decl.open:
                        yield "plain", spelling.names[decl.kind]
                case Enum():
                    yield spelling.names[decl.kind], id
                case Record():
                    yield "class", id
                case _ if decl is not None:
                    yield from _atoms(decl.target, types, spelling)
                case _:
                    yield "class", id


def _fits(one: Atom, taken: frozenset[Atom], spelling: Spelling, *, inside: bool) -> bool:
    anything = ("plain", spelling.names[Kind.ANY])
    if one in taken or anything in taken:
        return True
    if one == anything:
        return spelling.any_fits
    if inside and spelling.invariant:
        return False
    base = _base(one, spelling)
    return any(
        ("plain", name) in taken
        for name in (base, *(wider for kind, wider in spelling.fits if kind == base))
    )


def _base(one: Atom, spelling: Spelling) -> object:
    """The plain type that a value or an enum is one of."""
    match one:
        case "value", bool():
            return spelling.names[Kind.BOOL]
        case "value", int():
            return spelling.names[Kind.INT64]
        case "value", float():
            return spelling.names[Kind.FLOAT64]
        case "value", str():
            return spelling.names[Kind.STRING]
        case "plain", name:
            return name
        case name, _:
            return name
