"""Responses: what a caller gets, and what is an error (OpenAPI 3.1, 4.8.16 and 4.8.17)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from http import HTTPStatus

from sdkwright.ir.api import BodyKind, Header, Response
from sdkwright.ir.types import Kind, Name, Nullable, Ref, Scalar, Space, TypeExpr
from sdkwright.names import Decision, former, snake, words
from sdkwright.source.document import Place

from .context import Lowering, Spot, doc_of
from .links import links_of
from .media import contents, typed
from .schemas import presence_of, type_of
from .values import flag

BODIES, MODELS = "bodies", "operations"
"""The scopes in which names are remembered: of what answers hold, of the types of operations."""

_CLASSES = {
    "1XX": "Informational",
    "2XX": "Success",
    "3XX": "Redirection",
    "4XX": "Client Error",
    "5XX": "Server Error",
    "default": "Error",
}
_REQUESTS_ONLY = (BodyKind.FORM, BodyKind.MULTIPART)
"""What SDKs write and do not read: such an answer is given out as it is."""
_NO_BODY = ("204", "205")
"""Statuses whose answers end after the header fields (RFC 9110, 15.3.5 and 15.3.6)."""
_STREAMS: dict[BodyKind, Name] = {BodyKind.SSE: ("events",), BodyKind.JSON_LINES: ("lines",)}


def responses_of(
    run: Lowering, operation: Place, spot: Spot
) -> tuple[tuple[Response, ...], tuple[Response, ...]]:
    """Successes and errors. ``default`` is an error where a success is documented beside it.

    There is always a success: one without a body where the document has none.
    """
    listed = operation.get("responses")
    members = [(_status(code), p) for code, p in listed.members()] if listed else []
    members = [(status, place) for status, place in members if not status.startswith("x-")]
    good = {status for status, _ in members if status[0] in "23"}
    if not good:
        good = {status for status, _ in members if status == "default"}
    first = next((status for status, _ in members if status in good), "")
    success: list[Response] = []
    errors: list[Response] = []
    for status, written in members:
        place = run.follow(written)
        if place is None or status[0] == "1":
            continue
        ok = status in good
        extra = () if status == first else words(phrase(status))
        here = _spot(place, spot, status, (*extra, *(("Response", "Body") if ok else ())))
        (success if ok else errors).extend(_responses(run, status, place, here))
    if not good:
        # Nothing is said of success, so that there is one is all that can be known.
        success.append(Response(status="2XX", origin=operation.origin))
    return tuple(_remembered(run, spot, _distinct(success))), tuple(errors)


def _status(code: str) -> str:
    return code if code == "default" or code.startswith("x-") else code.upper()


@cache
def phrase(status: str) -> str:
    """The reason phrase of RFC 9110 without the code; for a class of codes, its name."""
    if status in _CLASSES:
        return _CLASSES[status]
    try:
        return HTTPStatus(int(status)).phrase.replace("'", "")
    except ValueError:
        return f"Status {status}"


def _spot(place: Place, spot: Spot, status: str, more: Name) -> Spot:
    if place.keys[:2] == ("components", "responses") and len(place.keys) == 3:
        name = str(place.keys[2])
        return Spot(f"responses/{name}", words(name), Space.SHARED)
    return spot.child(status, *more)


def _responses(run: Lowering, status: str, place: Place, spot: Spot) -> Iterator[Response]:
    headers = tuple(_headers(run, place, spot))
    links = tuple(links_of(run, place))
    bodies = contents(run, place)
    if not bodies or status in _NO_BODY:
        yield Response(
            status=status,
            headers=headers,
            links=links,
            doc=doc_of(place),
            origin=place.origin,
        )
        return
    for position, (media, member) in enumerate(bodies):
        kind, type = typed(run, media, member, spot if position == 0 else spot.child(f"#{media}"))
        if kind in _REQUESTS_ONLY:
            kind, type = BodyKind.BYTES, Scalar(Kind.BYTES, "binary")
        yield Response(
            status=status,
            media=media,
            kind=kind,
            type=type,
            name=_field_name(run, kind, type, spot),
            headers=headers,
            links=links,
            doc=doc_of(place),
            origin=place.origin,
        )


def _field_name(run: Lowering, kind: BodyKind, type: TypeExpr, spot: Spot) -> Name:
    """The envelope's field: what streams have, else the body's schema, or what it is."""
    if kind in _STREAMS:
        return _STREAMS[kind]
    inner = type.inner if isinstance(type, Nullable) else type
    if isinstance(inner, Ref):
        named = run.waiting.get(inner.id)
        decl = run.types.get(inner.id)
        name = named or (decl.name if decl is not None else ())
        if inner.id.startswith("operations/"):
            return ("response", "body")
        if name:
            return name
    return {BodyKind.TEXT: ("text",), BodyKind.BYTES: ("content",)}.get(kind, ("result",))


def _distinct(responses: list[Response]) -> Iterator[Response]:
    """Bodies of one name and different types are told apart by their status or media type."""
    types: dict[str, TypeExpr | None] = {}
    for response in responses:
        name = response.name
        for more in ((), words(phrase(response.status)), words(response.media)):
            name = (*name, *more)
            if not name or types.setdefault(snake(name), response.type) == response.type:
                break
        yield replace(response, name=name)


def _remembered(run: Lowering, spot: Spot, found: Iterable[Response]) -> Iterator[Response]:
    """Names with words that were divided in another way before stay with operations of then."""
    operation = spot.id.partition("/")[2]
    known, before = operation in run.names.before(MODELS), run.names.before(BODIES)
    for response in found:
        old = former(response.name)
        if old == response.name:
            yield response
            continue
        key = f"{operation} {response.status} {response.media}"
        if before.get(key, " ".join(old) if known else "") == " ".join(old):
            response = replace(response, name=old)
        decision = Decision(" ".join(response.name), origin=response.origin)
        run.names.decide(BODIES, key, decision)
        yield response


def _headers(run: Lowering, place: Place, spot: Spot) -> Iterator[Header]:
    listed = place.get("headers")
    for wire, member in listed.members() if listed is not None else ():
        header = run.follow(member)
        schema = header.get("schema") if header is not None else None
        if header is None or schema is None or wire.lower() == "content-type":
            continue
        yield Header(
            wire=wire,
            name=words(wire) or ("header",),
            type=type_of(run, schema, spot.child(f"#header/{wire}", *words(wire))),
            presence=presence_of(run, (schema,), flag(header, "required")),
            doc=doc_of(header),
            origin=header.origin,
        )
