"""Lists of values → enums."""

from __future__ import annotations

from typing import Any

from sdkwright.ir.types import Doc, Enum, Kind, Member
from sdkwright.names import spelled_out, words
from sdkwright.source.document import Place

from .compose import Shape
from .context import Spot, doc_of
from .values import example_of, text


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


def enum_of(shape: Shape, spot: Spot) -> Enum:
    values = members_of(shape)
    first = shape.places[0]
    part = shape.enum_part or first
    names = _side_list(part, ("x-enum-varnames", "x-enumNames"))
    docs = _side_list(part, ("x-enum-descriptions", "x-enumDescriptions"))
    return Enum(
        id=spot.id,
        name=spot.name,
        space=spot.space,
        doc=doc_of(first),
        origin=first.origin,
        kind=Kind.STRING if isinstance(values[0], str) else Kind.INT64,
        members=tuple(member(v, names.get(v, ""), docs.get(v, "")) for v in values),
        example=example_of(first),
    )


def member(value: str | int, name: str = "", doc: str = "") -> Member:
    spelling = name or str(value)
    return Member(words(spelling) or spelled_out(spelling), value, Doc(description=doc))


def _side_list(part: Place, keys: tuple[str, ...]) -> dict[Any, str]:
    """A list beside ``enum``, by position, or a map from value to text."""
    listed = part.value.get("enum", [])
    for key in keys:
        side = part.get(key)
        if side is None:
            continue
        if isinstance(side.value, list) and len(side.value) == len(listed):
            return {v: t for v, t in zip(listed, side.value, strict=True) if isinstance(t, str)}
        if isinstance(side.value, dict):
            return {v: text(side.get(str(v))) for v in listed}
    return {}
