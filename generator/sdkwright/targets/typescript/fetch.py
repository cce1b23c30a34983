"""What ``fetch`` cannot do: a body with GET or HEAD (Fetch Standard, Request constructor, step 36).

OpenAPI 3.0 (4.7.10.1) has such bodies ignored, 3.1 lets them be without meaning. A call must be
possible without one, so here none is required; the runtime refuses one that is given.
"""

from __future__ import annotations

from dataclasses import replace

from sdkwright.ir.api import Api, Group, Operation, RequestObject
from sdkwright.ir.types import Doc, Example, Field, JsonObject, Optional, Record

BODILESS = ("GET", "HEAD")
_SAID = "`fetch` sends no body with {method}, so this must be left out."


def for_fetch(api: Api) -> Api:
    """The API without bodies that are required and cannot be sent."""
    shut = {o.id: o for o in api.operations() if o.method in BODILESS and o.bodies}
    if not shut:
        return api
    bodies = {
        o.request.record: (o.request.body, o.method)
        for o in shut.values()
        if isinstance(o.request, RequestObject) and o.request.body is not None
    }
    types = tuple(
        replace(t, fields=tuple(_field(f, *bodies[t.id]) for f in t.fields))
        if isinstance(t, Record) and t.id in bodies
        else t
        for t in api.types
    )
    return replace(api, types=types, root=_group(api.root, frozenset(shut)))


def _field(field: Field, body: str, method: str) -> Field:
    if field.wire != body:
        return field
    said = "\n\n".join(filter(None, (field.doc.description, _SAID.format(method=method))))
    doc = Doc(field.doc.summary, said, field.doc.deprecated)
    return replace(field, presence=Optional(), doc=doc)


def _group(group: Group, shut: frozenset[str]) -> Group:
    return replace(
        group,
        operations=tuple(_operation(o) if o.id in shut else o for o in group.operations),
        children=tuple(_group(child, shut) for child in group.children),
    )


def _operation(operation: Operation) -> Operation:
    example = operation.example
    shape = operation.request
    if example is not None and isinstance(shape, RequestObject):
        assert isinstance(example.value, JsonObject), "an object is shown for an object"
        kept = tuple((wire, v) for wire, v in example.value.members if wire != shape.body)
        example = Example(JsonObject(kept))
    return replace(operation, body_required=False, example=example)
