"""Webhooks and callbacks: requests that the API makes (OpenAPI 3.1, 4.8.1, 4.8.10 and 4.8.18).

Documents of 3.0 have webhooks under ``x-webhooks``. The types of what is sent are made like any
others; ``recognised`` says afterwards, when the types are there, how one webhook is told from
another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sdkwright.diagnostics import Origin, Severity
from sdkwright.ir.api import BodyKind, Mark, Param, Source, Webhook, Where
from sdkwright.ir.signature import Signature
from sdkwright.ir.types import (
    Const,
    Enum,
    Field,
    Name,
    Record,
    Ref,
    Required,
    Space,
    TypeExpr,
)
from sdkwright.ir.walk import unaliased, webhook_refs
from sdkwright.names import words
from sdkwright.source.document import Place

from .bodies import forms_of
from .context import Lowering, Spot, doc_of
from .given import described, is_ignored
from .parameters import params_of
from .responses import responses_of
from .settings import At
from .signatures import Problem, known_signature, signature_at, signature_of
from .values import flag

_METHODS = ("post", "put", "patch", "get", "delete", "options", "head", "trace", "query")
_DEPTH = 3
_EXPRESSION = re.compile(r"\$request\.(?:header\.(?P<header>[^\s#]+)|body#(?P<path>/\S*))")
_EVENT_HEADER = re.compile(r".*\b(event|event-?(type|name|key)|topic)", re.IGNORECASE)
_EVENT_FIELDS = ("event", "event_type", "eventType", "event_name", "eventName", "type", "topic")


def webhooks_of(run: Lowering, root: Place) -> tuple[Webhook, ...]:
    """Those of the whole document, in its order."""
    found: list[Webhook] = []
    for key in ("webhooks", "x-webhooks"):
        listed = root.get(key)
        for event, written in listed.members() if listed is not None else ():
            item = run.follow(written)
            if item is None or event.startswith("x-"):
                continue
            if not is_ignored(run, item, At.PATH_ITEM, f"webhook {event}"):
                spot = Spot(f"webhooks/{event}", words(event) or ("webhook",), Space.SHARED)
                found += _of_item(run, item, written, event, spot)
    return tuple(found)


def callbacks_of(run: Lowering, operation: Place, id: str) -> tuple[Webhook, ...]:
    """Those of an operation. One of ``components.callbacks`` is the same for all that name it."""
    listed = operation.get("callbacks")
    found: list[Webhook] = []
    for event, written in listed.members() if listed is not None else ():
        place = run.follow(written)
        if place is None:
            continue
        where = id
        if place.keys[:2] == ("components", "callbacks") and len(place.keys) == 3:
            where = f"components/{place.keys[2]}"
        items = [(e, w) for e, w in place.members() if not e.startswith("x-")]
        for expression, item_written in items:
            item = run.follow(item_written)
            if item is None:
                continue
            more = f"/{expression}" if len(items) > 1 else ""
            name = words(event) or ("callback",)
            spot = Spot(f"callbacks/{where}/{event}{more}", name, Space.SHARED)
            made = _of_item(run, item, item_written, event, spot)
            found += [replace(webhook, expression=expression) for webhook in made]
    return tuple(found)


def _of_item(
    run: Lowering, item: Place, written: Place, event: str, spot: Spot
) -> Iterator[Webhook]:
    methods = [method for method in _METHODS if item.get(method) is not None]
    for method in methods:
        place = run.follow(item.get(method) or item)
        if place is None or not isinstance(place.value, dict):
            continue
        if is_ignored(run, place, At.OPERATION, f"webhook {event}"):
            continue
        here = spot if len(methods) == 1 else spot.child(method)
        yield _webhook(run, item, place, event, method.upper(), here, written.key_origin)


def _webhook(
    run: Lowering, item: Place, place: Place, event: str, method: str, spot: Spot, origin: Origin
) -> Webhook:
    written = place.get("requestBody")
    body = run.follow(written) if written is not None else None
    run.receiving = True
    forms = forms_of(run, body, spot.child("body", "Payload")) if body is not None else ()
    run.receiving = False
    params = params_of(run, item, place, (), spot)
    success, errors = responses_of(run, place, spot)
    tags = place.get("tags")
    doc, around = described(run, place, At.OPERATION), doc_of(item)
    return Webhook(
        id=spot.id,
        name=spot.name,
        event=event,
        method=method,
        tag=next((str(tag.value) for tag in tags.items()), "") if tags is not None else "",
        params=params,
        bodies=tuple(body for form in forms for body in form.bodies),
        body_required=body is not None and flag(body, "required"),
        responses=(*success, *errors),
        signature=_signature(run, (place, item)),
        doc=replace(
            doc,
            summary=doc.summary or around.summary,
            description=doc.description or around.description,
        ),
        origin=origin,
    )


def _headers(params: tuple[Param, ...]) -> list[str]:
    return [param.wire for param in params if param.where is Where.HEADER]


def _signature(run: Lowering, places: Iterable[Place]) -> Signature | None:
    """The first that one of ``places`` describes."""
    return next((s for place in places if (s := signature_at(place, _told(run, place)))), None)


def _told(run: Lowering, place: Place) -> Problem:
    def problem(key: str, message: str) -> None:
        own = place.get("x-sdkwright-webhook-signature") or place.get("x-speakeasy-webhooks")
        at = own.get(key) if own is not None and key else None
        origin = (at or own or place).origin
        run.report.add("invalid-webhook-signature", message, origin)

    return problem


def _common_signature(run: Lowering, root: Place) -> Signature | None:
    """That of all webhooks that describe none of their own; sdk.yaml goes first."""
    settings = run.config.webhooks.signature
    if settings is not None:
        # What is wrong with it was said when the file was read.
        return signature_of(settings, lambda key, message: None)
    return _signature(run, (root,))


def recognised(run: Lowering, root: Place, webhooks: Iterable[Webhook]) -> tuple[Webhook, ...]:
    """Those that can be made, with what tells them apart and the signature common to all."""
    kept = [webhook for webhook in webhooks if _is_whole(run, webhook)]
    if not kept:
        return ()
    named, common = _event_from(run, root), _common_signature(run, root)
    return tuple(_recognised(run, webhook, named, common) for webhook in kept)


def _is_whole(run: Lowering, webhook: Webhook) -> bool:
    if run.broken.isdisjoint(webhook_refs(webhook)):
        return True
    message = f"the webhook {webhook.event} is left out"
    severity = Severity.WARNING if run.config.lenient else Severity.ERROR
    run.report.add("operation-left-out", message, webhook.origin, severity=severity)
    return False


def _recognised(
    run: Lowering, webhook: Webhook, named: tuple[Source, ...], common: Signature | None
) -> Webhook:
    marks = tuple(_marks(run, webhook))
    return replace(
        webhook,
        marks=marks,
        event_from=named or tuple(_guessed(run, webhook, marks)),
        event_exact=bool(named),
        signature=webhook.signature or common or known_signature(_headers(webhook.params)),
    )


def _event_from(run: Lowering, root: Place) -> tuple[Source, ...]:
    own = root.get("x-sdkwright-webhook-event")
    if run.config.webhooks.event:
        # What is wrong with it was said when the file was read.
        return tuple(filter(None, map(source_of, run.config.webhooks.event)))
    if own is None:
        return ()
    found = []
    for place in [own] if isinstance(own.value, str) else own.items():
        source = source_of(str(place.value))
        if source is None:
            message = f"{place.value!r} is no expression such as {EXAMPLE}"
            run.report.add("invalid-webhook-event", message, place.origin)
        else:
            found.append(source)
    return tuple(found)


EXAMPLE = "$request.header.X-Event or $request.body#/event"


def source_of(expression: str) -> Source | None:
    """The place that a runtime expression names (OpenAPI 3.1, 4.8.20.4); None for another text."""
    match = _EXPRESSION.fullmatch(expression)
    if match is None:
        return None
    if match["header"]:
        return Source(header=match["header"])
    steps = match["path"].split("/")[1:]
    return Source(path=tuple(step.replace("~1", "/").replace("~0", "~") for step in steps))


def _guessed(run: Lowering, webhook: Webhook, marks: tuple[Mark, ...]) -> Iterator[Source]:
    """A header or a member that is called as such things are, and is not a mark already."""
    known = {mark.source for mark in marks}
    for header in _headers(webhook.params):
        if _EVENT_HEADER.fullmatch(header) and Source(header=header) not in known:
            yield Source(header=header)
            return
    record = _record(run, _payload(webhook))
    wires = {field.wire for field in record.fields} if record is not None else set()
    if any(mark.source.path for mark in marks):
        return
    for wire in _EVENT_FIELDS:
        if wire in wires:
            yield Source(path=(wire,))
            return


def _payload(webhook: Webhook) -> TypeExpr | None:
    return next((b.type for b in webhook.bodies if b.kind is BodyKind.JSON), None)


def _marks(run: Lowering, webhook: Webhook) -> Iterator[Mark]:
    """Headers and members that always have the same value."""
    for param in webhook.params:
        values = _values(run, param.type)
        if values and param.where is Where.HEADER:
            always = isinstance(param.presence, Required)
            yield Mark(Source(header=param.wire), values, always)
    record = _record(run, _payload(webhook))
    if record is not None:
        yield from _inside(run, record, (), always=True)


def _inside(run: Lowering, record: Record, path: Name, *, always: bool) -> Iterator[Mark]:
    for field in record.fields:
        here = (*path, field.wire)
        there = always and isinstance(field.presence, Required)
        values = _values(run, field.type, 32 if field.wire in _EVENT_FIELDS else 1)
        inner = _record(run, field.type)
        if values:
            yield Mark(Source(path=here), values, there)
        elif inner is not None and len(here) < _DEPTH and _tells(field):
            yield from _inside(run, inner, here, always=there)


def _tells(field: Field) -> bool:
    """Whether a member that has members may say what kind of request it is in."""
    return field.wire.lower() in ("data", "payload", "event", "meta", "metadata")


def _values(run: Lowering, type: TypeExpr, most: int = 1) -> tuple[str | int | bool, ...]:
    """The values of a type that has ``most`` at most, () for one that has more or any."""
    expr = unaliased(type, run.types)
    values: tuple[object, ...] = ()
    if isinstance(expr, Const):
        values = (expr.value,)
    elif isinstance(expr, Ref):
        decl = run.types.get(expr.id)
        if isinstance(decl, Enum) and len(decl.members) <= most:
            values = tuple(member.value for member in decl.members)
    found = tuple(value for value in values if isinstance(value, str | int | bool))
    return found if len(found) == len(values) else ()


def _record(run: Lowering, type: TypeExpr | None) -> Record | None:
    expr = unaliased(type, run.types) if type is not None else None
    decl = run.types.get(expr.id) if isinstance(expr, Ref) else None
    return decl if isinstance(decl, Record) else None
