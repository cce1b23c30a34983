"""Answers made from the document: which response, which content, which body."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from .alternatives import alternatives
from .bodies import is_json, is_lines, media_name
from .contract import Media, Operation, Response
from .directives import Directive
from .pages import turn
from .samples import NoSampleError, Sampler, kinds
from .schemas import Direction, SchemaStore
from .violations import Violation

_NO_BODY = frozenset((204, 205, 304))
_OWN = frozenset(
    ("connection", "content-encoding", "content-length", "keep-alive", "proxy-connection")
) | frozenset(("te", "trailer", "transfer-encoding", "upgrade"))
"""Header fields that say how this very message travels (RFC 9110 sections 7.6.1 and 8.4, RFC 9112
section 6): a sample of them would be a lie that no client can read on after."""


@dataclass(frozen=True, slots=True)
class Reply:
    """``pieces``: the body as it is to arrive, chunked; ``cut``: without its end."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    pieces: tuple[bytes, ...] = ()
    cut: bool = False


def violation_reply(
    violations: list[Violation], headers: tuple[tuple[str, str], ...] = ()
) -> Reply:
    """What the client did wrong, as JSON; the status is that of the first violation."""
    status = violations[0].status
    problems = [{"where": v.where, "message": v.message} for v in violations]
    document = {"error": "the request is not what the document says", "violations": problems}
    more: tuple[tuple[str, str], ...] = (
        ("Content-Type", "application/json"),
        ("X-Mock-Violations", str(len(violations))),
    )
    if violations[0].challenge:
        more += (("WWW-Authenticate", violations[0].challenge),)
    return Reply(status, more + headers, to_json(document))


class Replies:
    """Makes the answers of one document. Samples are made once."""

    def __init__(self, store: SchemaStore) -> None:
        self._store = store
        self._values: dict[Media, Any] = {}

    def reply(
        self, operation: Operation, directive: Directive, accept: str, cursor: Any
    ) -> Reply | Violation:
        """The answer for the directive; a violation when the client accepts nothing there is."""
        status, response = _choose(operation, directive.status)
        headers: dict[str, str] = {}
        body = b""
        if response is not None:
            headers = self._headers(response)
            media = _negotiate(response.content, accept)
            if media is None and response.content and directive.body is None:
                known = ", ".join(m.type for m in response.content)
                return Violation("header.Accept", f"takes none of: {known}", 406)
            if media is not None and status not in _NO_BODY:
                headers["Content-Type"] = concrete(media.type)
                if directive.body is None:
                    body = self.body(media, cursor, directive.pages)
        if directive.body is not None and status not in _NO_BODY:
            body = directive.body
            headers.setdefault("Content-Type", "application/json")
        for name, value in directive.headers:
            headers = {k: v for k, v in headers.items() if k.lower() != name.lower()}
            headers[name] = value
        return Reply(status, tuple(headers.items()), body, directive.pieces, directive.cut)

    def body(self, media: Media, cursor: Any = None, pages: int = 1) -> bytes:
        """The bytes of a sample; the media type decides the form."""
        if media not in self._values:
            self._values[media] = self._value(media)
        value = self._values[media]
        name = media_name(concrete(media.type))
        if is_json(name):
            checker = self._store.checker(media.shape, Direction.RESPONSE)
            return to_json(turn(value, cursor, pages, checker))
        if name == "text/event-stream":
            return b"".join(_event(item, media.per_item) for item in _items(value))
        if is_lines(name):
            start = b"\x1e" if name.endswith("json-seq") else b""
            return b"".join(start + to_json(item) + b"\n" for item in _items(value))
        if name.endswith(("/xml", "+xml")):
            return value.encode() if isinstance(value, str) else b"<sample/>"
        return value.encode() if isinstance(value, str) else to_json(value)

    def _value(self, media: Media) -> Any:
        """The first example of the media type that its schema takes, else a sample of it."""
        checker = self._store.checker(media.shape, Direction.RESPONSE)
        for example in media.examples:
            if not is_json(media_name(concrete(media.type))):
                return example
            if checker.accepts(example) and not self._is_stray_text(media, example):
                return example
        try:
            return Sampler(self._store, Direction.RESPONSE).sample(media.shape)
        except NoSampleError:
            return None

    def _is_stray_text(self, media: Media, example: Any) -> bool:
        """JSON written as text, which a schema without a type takes, though it is of objects or
        arrays."""
        flats = list(alternatives(self._store, media.shape)) if isinstance(example, str) else []
        return bool(flats) and all(kinds(flat.schema)[0] in ("array", "object") for flat in flats)

    def _headers(self, response: Response) -> dict[str, str]:
        out = {}
        for header in response.headers:
            if header.name.lower() in _OWN:
                continue
            try:
                value = Sampler(self._store, Direction.RESPONSE).sample(header.shape)
            except NoSampleError:
                continue
            out[header.name] = header_text(value)
        return out


def _choose(operation: Operation, wanted: int | None) -> tuple[int, Response | None]:
    """The response for a status: the same, else its class, else the default, else none."""
    by_status = {response.status.upper(): response for response in operation.responses}
    if wanted is not None:
        for key in (str(wanted), f"{wanted // 100}XX", "DEFAULT"):
            if key in by_status:
                return wanted, by_status[key]
        return wanted, None
    for success, some in (("2", "200"), ("3", "302")):
        for key, response in by_status.items():
            if key.startswith(success):
                return int(some if key.endswith("XX") else key), response
    return 200, by_status.get("DEFAULT")


def _negotiate(content: tuple[Media, ...], accept: str) -> Media | None:
    """RFC 9110 section 12.5.1: the highest quality; of one quality JSON, then what is accepted
    first, then what is written first."""
    ranges = list(_ranges(accept or "*/*"))

    def quality(media: Media) -> float:
        name = media_name(concrete(media.type))
        fits = {name: 3, name.partition("/")[0] + "/*": 2, "*/*": 1}
        matched = [(fits[known], q) for known, q in ranges if known in fits]
        return max(matched)[1] if matched else 0.0

    def rank(media: Media) -> tuple[float, bool, int]:
        name = media_name(concrete(media.type))
        place = next((at for at, (known, _) in enumerate(ranges) if known == name), len(ranges))
        return -quality(media), not is_json(media_name(media.type)), place

    ranked = sorted(content, key=rank)
    return ranked[0] if ranked and quality(ranked[0]) > 0 else None


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    for piece in accept.split(","):
        name, *parameters = (part.strip().lower() for part in piece.split(";"))
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        try:
            yield name, float(quality)
        except ValueError:
            yield name, 0.0


def concrete(media: str) -> str:
    """The media type to send for one that may be a range."""
    match media_name(media):
        case "*/*" | "application/*":
            return "application/json"
        case "text/*":
            return "text/plain"
        case "image/*":
            return "image/png"
        case name if name.endswith("/*"):
            return "application/octet-stream"
        case _:
            return media


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _event(item: Any, per_item: bool) -> bytes:
    """An event with ``item`` as its data; of an ``itemSchema``, with the fields of ``item``."""
    if isinstance(item, str) and item.endswith("\n\n"):
        return item.encode()
    if per_item and isinstance(item, Mapping) and isinstance(item.get("data"), str):
        names = [name for name in ("event", "id", "retry", "data") if item.get(name) is not None]
        lines = [f"{name}: {line}" for name in names for line in str(item[name]).split("\n")]
        return "\n".join([*lines, "", ""]).encode()
    return b"data: " + (item.encode() if isinstance(item, str) else to_json(item)) + b"\n\n"


def to_json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def header_text(value: Any) -> str:
    """Style ``simple``; a header can't carry other than ASCII, which is percent-encoded."""
    match value:
        case list():
            text = ",".join(header_text(item) for item in value)
        case Mapping():
            text = ",".join(f"{name},{header_text(item)}" for name, item in value.items())
        case str():
            text = value
        case _:
            text = json.dumps(value)
    return quote(text, safe="".join(chr(code) for code in range(32, 127)))
