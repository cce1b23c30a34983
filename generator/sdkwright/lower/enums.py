"""Lists of values → enums."""

from __future__ import annotations

from typing import Any

from sdkwright.diagnostics import Origin
from sdkwright.ir.types import Doc, Enum, Kind, Member
from sdkwright.names import spelled_out, words
from sdkwright.source.document import Place

from .compose import Shape
from .context import Lowering, Spot
from .given import described, is_open
from .settings import schema_at
from .settings.concept import Concept
from .settings.forms import Texts
from .settings.table import ENUM_DOCS, ENUM_NAMES
from .values import example_of


def members_of(shape: Shape) -> list[Any]:
    """The values of an enum of strings or of integers; none for other lists."""
    values = list(dict.fromkeys(shape.enum)) if shape.enum and _hashable(shape.enum) else []
    if all(isinstance(v, str) for v in values):
        return values
    if all(isinstance(v, int) and not isinstance(v, bool) for v in values):
        return values
    return []


def _hashable(values: list[Any]) -> bool:
    return all(isinstance(v, (str, int, float, bool)) for v in values)


def enum_of(run: Lowering, shape: Shape, spot: Spot) -> Enum:
    values = members_of(shape)
    first = shape.places[0]
    part = shape.enum_part or first
    names = {**_names(run, part, spot), **_configured(run, spot)}
    docs = _texts(run, ENUM_DOCS, part)
    places = places_of(part)
    return Enum(
        id=spot.id,
        name=spot.name,
        space=spot.space,
        doc=described(run, first, schema_at(first)),
        open=is_open(run, spot.id, tuple(shape.parts)),
        origin=first.origin,
        kind=Kind.STRING if isinstance(values[0], str) else Kind.INT64,
        members=tuple(
            member(v, names.get(str(v), ""), docs.get(str(v), ""), places.get(v)) for v in values
        ),
        example=example_of(first),
    )


def places_of(part: Place) -> dict[str | int, Origin]:
    """Where the values of an enum stand."""
    listed = part.get("enum") or part.get("x-extensible-enum")
    items = listed.items() if listed is not None else ()
    return {item.value: item.origin for item in items if isinstance(item.value, (str, int))}


def member(value: str | int, name: str = "", doc: str = "", origin: Origin | None = None) -> Member:
    spelling = name or str(value)
    wanted = words(spelling) or spelled_out(spelling)
    return Member(wanted, value, Doc(description=doc), origin)


def _texts(run: Lowering, concept: Concept[Texts], part: Place) -> Texts:
    said = run.settings.said(concept, part, schema_at(part))
    return {} if said is None else said.value


def _names(run: Lowering, part: Place, spot: Spot) -> Texts:
    said = run.settings.said(ENUM_NAMES, part, schema_at(part))
    if said is None:
        return {}
    for value in said.value:
        run.names.chosen["value", f"{spot.id.removeprefix('schemas/')}.{value}"] = said.at
    return said.value


def _configured(run: Lowering, spot: Spot) -> Texts:
    return run.config.names.enums.get(spot.id.removeprefix("schemas/"), {})
