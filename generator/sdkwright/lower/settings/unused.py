"""Extensions that stand in a document and decided nothing: one note for each key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkwright.diagnostics import Severity
from sdkwright.source.document import Place
from sdkwright.source.sites import Kind, Site

from . import Settings, schema_at
from .concept import At
from .known import INSTEAD, is_not_about_sdks
from .table import CONCEPTS

_AT: dict[Kind, At] = {
    "document": At.ROOT,
    "path item": At.PATH_ITEM,
    "operation": At.OPERATION,
    "parameter": At.PARAMETER,
    "response": At.RESPONSE,
    "security scheme": At.SECURITY_SCHEME,
    "schema": At.SCHEMA,
}
_USED = {(key.name, at) for concept in CONCEPTS for key in concept.keys for at in key.at}
_READ_ELSEWHERE = {
    "x-fern-idempotency-headers",
    "x-fern-pagination",
    "x-sdkwright-webhook-event",
    "x-sdkwright-webhook-signature",
    "x-speakeasy-webhooks",
    "x-webhooks",
}
"""What ``webhooks``, ``signatures`` and the rules of other extensions read."""


@dataclass(slots=True)
class _Unused:
    first: Place
    count: int = 0


def note_unused(settings: Settings, root: Place, extended: Iterable[Site]) -> None:
    """Add a note `unused-extension` for each key, at the first place where it stands in
    ``extended``, or in what the document at ``root`` says of itself.

    A key that we know, in an object that no operation needs, is none: it would be used there.
    """
    found: dict[str, _Unused] = {}
    for at, holder in _objects(root, extended):
        for key in holder.value if isinstance(holder.value, dict) else ():
            if not key.startswith("x-") or is_not_about_sdks(key) or key in _READ_ELSEWHERE:
                continue
            place = holder.get(key)
            if place is None or (key, at) in _USED or _considered(settings, place):
                continue
            found.setdefault(key, _Unused(place)).count += 1
    for key, unused in found.items():
        times = "once" if unused.count == 1 else f"{unused.count} times"
        message = f"the extension `{key}` stands in the document {times} and is not used"
        # Nobody else reads what has our name: it is misspelt, or stands where it means nothing.
        severity = Severity.WARNING if key.startswith("x-sdkwright-") else None
        origin = unused.first.key_origin
        advice = INSTEAD.get(key)
        settings.report.add("unused-extension", message, origin, severity=severity, advice=advice)


def _considered(settings: Settings, place: Place) -> bool:
    return (place.document.path, place.pointer) in settings.considered


def _objects(root: Place, extended: Iterable[Site]) -> Iterator[tuple[At | None, Place]]:
    """The objects with extensions (OpenAPI 3.1, 4.9), with the kind where it is one that ours
    stand in."""
    info, servers, tags = root.get("info"), root.get("servers"), root.get("tags")
    if info is not None:
        yield At.INFO, info
    yield from ((At.SERVER, item) for item in (servers.items() if servers is not None else ()))
    yield from ((At.TAG, item) for item in (tags.items() if tags is not None else ()))
    for kind, place in extended:
        if kind == "example":
            continue
        at = _AT.get(kind)
        yield (schema_at(place) if at is At.SCHEMA else at), place
