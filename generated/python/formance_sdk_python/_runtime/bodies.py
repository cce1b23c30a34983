"""Request bodies: from a value to bytes, or to pieces where a body has a file in it."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from .adapters import Adapter, adapter_of, dump, members
from .files import File
from .multipart import multipart, opened
from .operation import Param
from .params import query_pairs
from .plain import class_of, plain, text
from .unset import Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from .operation import Body, Part


class Content:
    """An encoded body. ``open`` gives its bytes, each time anew where ``repeatable``; ``length`` is
    the number of bytes where ``open`` gives them in pieces and the number is known."""

    __slots__ = ("length", "media", "open", "repeatable")

    def __init__(
        self,
        media: str,
        open: Callable[[], bytes | Iterator[bytes] | AsyncIterator[bytes]],
        *,
        repeatable: bool = True,
        length: int | None = None,
    ) -> None:
        self.media = media
        self.open = open
        self.repeatable = repeatable
        self.length = length


def fixed(media: str, content: bytes) -> Content:
    return Content(media, lambda: content)


def encode(body: Body, adapter: Adapter | None, value: Any) -> Content:
    """Raises ``ValueError`` for a value that has no such form."""
    match body.kind:
        case "json" if adapter is not None:
            return fixed(body.media, dump(adapter, value))
        case "jsonl":
            # RFC 7464: each text of a JSON text sequence begins with a character of its own.
            start = b"\x1e" if body.media.endswith("json-seq") else b""
            return fixed(body.media, _lines(value, start))
        case "form":
            return fixed(body.media, form(body.parts, members_of(value)).encode("ascii"))
        case "multipart":
            return multipart(body.media, body.parts, members_of(value), Content)
        case "text":
            return fixed(_with_charset(body.media), text(plain(value)).encode())
        case "bytes":
            return _raw(body.media, value)
        case kind:
            raise ValueError(f"a body of kind {kind!r} cannot be sent")


def _with_charset(media: str) -> str:
    return media if "charset" in media.lower() else f"{media}; charset=utf-8"


def _lines(value: Any, start: bytes) -> bytes:
    adapters: dict[type, Adapter] = {}
    lines: list[bytes] = []
    for item in value:
        kind = class_of(item)
        if kind not in adapters:
            adapters[kind] = adapter_of(kind if hasattr(item, "model_dump") else Any)
        lines.append(start + dump(adapters[kind], item) + b"\n")
    return b"".join(lines)


def _raw(media: str, value: Any) -> Content:
    """Bytes, a ``File``, a binary file, or an iterable of bytes (asynchronous only in async calls).

    A ``File`` may say what it is better than the document, which may leave it open.
    """
    if isinstance(value, File):
        media, value = value.content_type or media, opened(value.content)
        if not media.isprintable():
            raise ValueError(f"{media!r} is not a content type")
    if isinstance(value, str):
        return fixed(media, value.encode())
    if isinstance(value, bytes | bytearray | memoryview):
        return fixed(media, bytes(cast("bytes", value)))
    if hasattr(value, "read") or isinstance(value, PathLike):
        start = position(value)
        return Content(
            media,
            lambda: file_chunks(value, start),
            repeatable=start is not None,
            length=remaining(value, start),
        )
    if hasattr(value, "__aiter__") or hasattr(value, "__iter__"):
        return Content(media, lambda: value, repeatable=False)
    raise ValueError(f"a {type(value).__name__} cannot be sent as bytes")


def position(file: Any) -> int | None:
    """Where a file stands, ``None`` where it cannot go back."""
    if isinstance(file, PathLike):
        return 0
    try:
        place = file.tell()
        file.seek(place)
    except (AttributeError, OSError, ValueError):
        return None
    return int(place)


def remaining(file: Any, start: int | None) -> int | None:
    """Bytes from ``start`` to the end of a binary file, ``None`` where nobody can know."""
    if isinstance(file, PathLike):
        return Path(cast("PathLike[str]", file)).stat().st_size
    if start is None or hasattr(file, "encoding"):
        return None
    end = int(file.seek(0, 2))
    file.seek(start)
    return max(0, end - start)


def file_chunks(file: Any, start: int | None, size: int = 65_536) -> Iterator[bytes]:
    """The bytes of a path, of a file from ``start``, or of an iterable of bytes."""
    if isinstance(file, PathLike):
        with Path(cast("PathLike[str]", file)).open("rb") as opened_file:
            yield from file_chunks(opened_file, None, size)
        return
    if not hasattr(file, "read"):
        yield from file
        return
    if start is not None:
        file.seek(start)
    while chunk := file.read(size):
        yield chunk if isinstance(chunk, bytes) else chunk.encode()


def members_of(value: Any) -> dict[str, Any]:
    """A model's or a dict's members by wire name, without those that were not set."""
    found = cast("dict[str, Any]", value) if isinstance(value, dict) else members(value)
    return {key: item for key, item in found.items() if not isinstance(item, Unset)}


def form(parts: tuple[Part, ...], members: dict[str, Any]) -> str:
    """``application/x-www-form-urlencoded``: as the URL Standard serialises it, but for parts with
    a style of their own, which are encoded like query parameters (OpenAPI 3.1, 4.8.15)."""
    known = {part.wire: part for part in parts}
    made: list[str] = []
    for wire, value in members.items():
        part = known.get(wire)
        if part is not None and part.style:
            made += [f"{name}={text}" for name, text in query_pairs(styled(part), value)]
            continue
        given = plain(value)
        is_json = isinstance(given, dict) or (part is not None and part.media.endswith("json"))
        param = Param(wire, wire, "query", "json" if is_json else "form", True)
        made += [f"{_escape(name)}={_escape(text)}" for name, text in query_pairs(param, given)]
    return "&".join(made)


def styled(part: Part) -> Param:
    """A part with a style as the query parameter that it is like."""
    return Param(
        part.field,
        part.wire,
        "query",
        part.style,
        part.explode,
        allow_reserved=part.allow_reserved,
    )


def _escape(encoded: str) -> str:
    """From RFC 3986 to the URL Standard's set: a blank is "+", "~" is encoded, "*" is not."""
    from urllib.parse import quote_plus, unquote

    return quote_plus(unquote(encoded), safe="*").replace("~", "%7E")
