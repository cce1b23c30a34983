"""Media types → how a body travels and what type it has (RFC 6838; OpenAPI 3.1, 4.8.14)."""

from __future__ import annotations

from sdkwright.ir.api import BodyKind, Style
from sdkwright.ir.types import Kind, Scalar, TypeExpr
from sdkwright.source.document import Place

from .compose import collect
from .context import Lowering, Spot
from .events import item_type
from .schemas import type_of

_LINES = {
    "application/x-ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/ndjson",
    "application/json-seq",
}
_ORDER = tuple(BodyKind)
STREAMS = (BodyKind.SSE, BodyKind.JSON_LINES)
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


def contents(run: Lowering, place: Place) -> list[tuple[str, Place]]:
    """The media types of ``content``, the kind an SDK handles best first, else as written."""
    content = place.get("content")
    written = content.members() if content is not None else ()
    # 3.2 (4.8) has references to media types of the components.
    members = [(name, found) for name, member in written if (found := run.follow(member))]
    return sorted(members, key=lambda member: _ORDER.index(kind_of(member[0])))


def typed(run: Lowering, media: str, place: Place, spot: Spot) -> tuple[BodyKind, TypeExpr]:
    """Kind and type of a body; text and bytes have the type their kind has, whatever the schema.

    The type of a sequence is that of an item.
    """
    kind = kind_of(media)
    schema = place.get("schema")
    if kind in STREAMS:
        return kind, item_type(run, kind, place, spot)
    if kind is BodyKind.TEXT:
        return kind, Scalar(Kind.STRING)
    if kind is BodyKind.BYTES or (kind is BodyKind.JSON and _binary(run, schema)):
        return BodyKind.BYTES, Scalar(Kind.BYTES, "binary")
    if schema is None:
        return kind, Scalar(Kind.ANY)
    return kind, type_of(run, schema, spot)


def _binary(run: Lowering, schema: Place | None) -> bool:
    return schema is not None and collect(run, (schema,)).format == "binary"
