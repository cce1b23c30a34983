"""What is said of parameters and properties alike: presence, defaults, deprecation, prose."""

from __future__ import annotations

from typing import TypeAlias

from sdkwright.ir.types import Default, Doc, Presence, Required, TypeExpr

from .model import Element
from .pairs import Run, Spot
from .spelled import member_places, respelled
from .words import presence_text, value_text

Elements: TypeAlias = "tuple[Element | None, Element | None]"


def compare_presence(
    run: Run,
    spot: Spot,
    prefix: str,
    place: str,
    presences: tuple[Presence, Presence],
    types: tuple[TypeExpr, TypeExpr],
    elements: Elements,
    traits: frozenset[str],
) -> None:
    """``prefix`` is "property" or "parameter", as the kinds of changes begin."""
    old, new = presences
    texts = presence_text(old), presence_text(new)
    if isinstance(old, Required) != isinstance(new, Required):
        became = "became-required" if isinstance(new, Required) else "became-optional"
        told = traits.union(respelled(run, types, member_places(*presences)))
        run.add(spot, f"{prefix}.{became}", place, *texts, elements=elements, traits=told)
    elif old != new:
        values = [value_text(p.value) if isinstance(p, Default) else "" for p in presences]
        run.add(
            spot,
            "value.default-changed",
            place,
            *values,
            elements=elements,
            traits=traits | {prefix, step_of(*values)},
        )


def step_of(before: str, after: str) -> str:
    """The trait that tells a value that is new or gone, "" without one, from another value."""
    return "moved" if before and after else "set" if after else "unset"


def compare_docs(
    run: Run, spot: Spot | None, place: str, old: Doc, new: Doc, elements: Elements
) -> None:
    if old.deprecated != new.deprecated:
        kind = "deprecation.added" if new.deprecated else "deprecation.removed"
        run.add(
            spot,
            kind,
            place,
            elements=elements,
            said={"why": new.deprecation, "sunset": new.sunset},
        )
    elif new.deprecated and old.sunset != new.sunset:
        run.add(
            spot,
            "policy.violation",
            place,
            old.sunset,
            new.sunset,
            elements=elements,
            traits=_sunset(old.sunset, new.sunset),
        )
    for name, one, other in (
        ("summary", old.summary, new.summary),
        ("description", old.description, new.description),
    ):
        if one.strip() != other.strip():
            run.add(
                spot, "annotation.changed", place, one, other, elements=elements, traits=(name,)
            )


def _sunset(old: str, new: str) -> tuple[str, ...]:
    """Dates are ISO 8601, so that texts compare as dates do."""
    if not old:
        return ("sunset-added",)
    return ("sunset-removed",) if not new else ("sunset-nearer" if new < old else "sunset-later",)
