"""Bodies that are a sequence of items (OpenAPI 3.2, 4.14.3 and 4.14.4; WHATWG HTML, 9.2.6)."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.ir.api import BodyKind
from sdkwright.ir.types import Kind, Ref, Scalar, TypeExpr, Union, Variant
from sdkwright.source.document import Place

from .compose import collect
from .context import Lowering, Spot, doc_of
from .schemas import type_of
from .values import text

ANY = Scalar(Kind.ANY)


def item_type(run: Lowering, kind: BodyKind, media: Place, spot: Spot) -> TypeExpr:
    """The type of one item of a body of JSON lines, or of the data of one event.

    Before 3.2 there was only ``schema``: of the list or of an item, whichever the author thought
    of; of the data of an event.
    """
    items = media.get("itemSchema")
    if items is not None and kind is BodyKind.SSE:
        return _event_data(run, items, spot)
    schema = items or _listed(run, kind, media.get("schema"))
    return ANY if schema is None else type_of(run, schema, spot)


def _listed(run: Lowering, kind: BodyKind, schema: Place | None) -> Place | None:
    if schema is None or kind is not BodyKind.JSON_LINES:
        return schema
    shape = collect(run, (schema,))
    return (
        shape.items[0] if shape.types == frozenset({"array"}) and len(shape.items) == 1 else schema
    )


def _event_data(run: Lowering, items: Place, spot: Spot) -> TypeExpr:
    """The type of an event's data, where ``items`` describes events by their fields; else what it
    describes is the data."""
    fields = list(_data_fields(run, items, frozenset()))
    here = spot.child("data")
    types = list(
        dict.fromkeys(
            _decoded(run, place, here if len(fields) == 1 else here.child(name or f"event{number}"))
            for number, (name, place) in enumerate(fields, 1)
        )
    )
    if len(types) < 2:
        return types[0] if types else type_of(run, items, spot)
    run.types[here.id] = Union(
        id=here.id,
        name=here.name,
        space=here.space,
        doc=doc_of(items),
        origin=items.origin,
        variants=tuple(Variant(type) for type in types),
    )
    return Ref(here.id)


def _data_fields(run: Lowering, place: Place, seen: frozenset[str]) -> Iterator[tuple[str, Place]]:
    """Each ``data`` of the events of ``place`` and of its choices, with the event's name."""
    address = str(place.origin)
    shape = collect(run, (place,))
    data = shape.fields.get("data")
    inside = [item for choices in shape.choices for item in choices.items()]
    told = [] if address in seen else inside
    found = [each for item in told for each in _data_fields(run, item, seen | {address})]
    if found or data is None:
        yield from found
        return
    event = collect(run, tuple(shape.fields.get("event", ())))
    names = event.const or event.enum or []
    yield (names[0] if names and isinstance(names[0], str) else ""), data[-1]


def _decoded(run: Lowering, data: Place, spot: Spot) -> TypeExpr:
    """What is in the text of the data: JSON where a content media type or schema says so."""
    content = data.get("contentSchema")
    if content is not None:
        return type_of(run, content, spot)
    return ANY if text(data.get("contentMediaType")).endswith("json") else type_of(run, data, spot)
