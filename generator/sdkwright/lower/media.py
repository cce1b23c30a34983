"""Media types → how a body travels and what type it has (RFC 6838; OpenAPI 3.1, 4.8.14)."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.ir.api import Body, BodyKind, Part, Style
from sdkwright.ir.types import Example, Kind, Scalar, TypeExpr
from sdkwright.source.document import Place

from .compose import collect
from .context import Lowering, Spot
from .examples import shown
from .schemas import type_of
from .values import example_of, flag, text

_LINES = {
    "application/x-ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/ndjson",
}
_ORDER = tuple(BodyKind)
STYLES = {str(style): style for style in Style}


def essence(media: str) -> str:
    return media.split(";", 1)[0].strip().lower()


def kind_of(media: str) -> BodyKind:
    name = essence(media)
    if name in ("application/json", "text/json", "*/*", "application/*") or name.endswith("+json"):
        return BodyKind.JSON
    if name == "application/x-www-form-urlencoded":
        return BodyKind.FORM
    if name.startswith("multipart/"):
        return BodyKind.MULTIPART
    if name == "text/event-stream":
        return BodyKind.SSE
    if name in _LINES or name.endswith("+json-seq"):
        return BodyKind.JSON_LINES
    return BodyKind.TEXT if name.startswith("text/") else BodyKind.BYTES


def contents(place: Place) -> list[tuple[str, Place]]:
    """The media types of ``content``, the kind an SDK handles best first, else as written."""
    content = place.get("content")
    members = list(content.members()) if content is not None else []
    return sorted(members, key=lambda member: _ORDER.index(kind_of(member[0])))


def typed(run: Lowering, media: str, place: Place, spot: Spot) -> tuple[BodyKind, TypeExpr]:
    """Kind and type of a body; text and bytes have the type their kind has, whatever the schema."""
    kind = kind_of(media)
    schema = place.get("schema")
    if kind is BodyKind.TEXT:
        return kind, Scalar(Kind.STRING)
    if kind is BodyKind.BYTES or (kind is BodyKind.JSON and _binary(run, schema)):
        return BodyKind.BYTES, Scalar(Kind.BYTES, "binary")
    if schema is None:
        return kind, Scalar(Kind.ANY)
    return kind, type_of(run, schema, spot)


def _binary(run: Lowering, schema: Place | None) -> bool:
    return schema is not None and collect(run, (schema,)).format == "binary"


def bodies_of(run: Lowering, place: Place, spot: Spot) -> Iterator[Body]:
    """The alternatives of a request body; the first is the one an SDK sends."""
    for position, (media, member) in enumerate(contents(place)):
        here = spot if position == 0 else spot.child(media)
        kind, type = typed(run, media, member, here)
        example = example_of(member)
        yield Body(
            media=media if "*" not in media else _concrete(kind),
            kind=kind,
            type=type,
            parts=tuple(_parts(member)),
            example=example,
            sample=_sample(run, kind, member.get("schema"), example),
        )


def _sample(
    run: Lowering, kind: BodyKind, schema: Place | None, example: Example | None
) -> Example | None:
    """A text and bytes are what they are, though their schema may speak of what is in them."""
    found = shown(run, schema, example, "")
    textual = found is None or isinstance(found.value, str)
    return found if textual or kind not in (BodyKind.TEXT, BodyKind.BYTES) else Example("<value>")


def _concrete(kind: BodyKind) -> str:
    return "application/json" if kind is BodyKind.JSON else "application/octet-stream"


def _parts(place: Place) -> Iterator[Part]:
    encoding = place.get("encoding")
    for wire, member in encoding.members() if encoding is not None else ():
        style = text(member.get("style"))
        explode = member.get("explode")
        yield Part(
            wire=wire,
            media=text(member.get("contentType")),
            style=STYLES.get(style),
            explode=flag(member, "explode") if explode is not None else True,
        )
