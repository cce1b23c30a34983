"""``multipart/form-data`` (RFC 7578), with files that are read while they are sent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, cast

from .files import File
from .plain import plain, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .bodies import Content
    from .operation import Part


class Piece:
    """One part: its head, and its content, known or read while sending."""

    __slots__ = ("content", "head", "start")

    def __init__(self, head: bytes, content: Any, start: int | None) -> None:
        self.head = head
        self.content = content
        self.start = start


def multipart(
    media: str, parts: tuple[Part, ...], members: dict[str, Any], content: type[Content]
) -> Content:
    """The body; held in memory unless a part is an open file."""
    boundary = os.urandom(16).hex()
    known = {part.wire: part for part in parts}
    pieces: list[Piece] = []
    for wire, value in members.items():
        part = known.get(wire)
        if part is not None and part.style and not _has_files(value):
            pieces += _styled(part, value)
            continue
        several = isinstance(value, list | tuple) and not (part and part.media.endswith("json"))
        items: list[Any] = list(cast("list[Any]", value)) if several else [value]
        for item in items:
            if item is not None:
                pieces.append(_piece(wire, part, item))
    kind = f"{media}; boundary={boundary}"

    def open_() -> Iterator[bytes]:
        for piece in pieces:
            yield f"--{boundary}\r\n".encode() + piece.head + b"\r\n\r\n"
            yield from _content(piece)
            yield b"\r\n"
        yield f"--{boundary}--\r\n".encode()

    if all(isinstance(piece.content, bytes) for piece in pieces):
        whole = b"".join(open_())
        return content(kind, lambda: whole)
    repeatable = all(isinstance(p.content, bytes) or p.start is not None for p in pieces)
    return content(kind, open_, repeatable=repeatable, length=_length(pieces, boundary))


def _styled(part: Part, value: Any) -> Iterator[Piece]:
    """What a query would have, without its encoding: a part needs none (OpenAPI 3.1, 4.8.15)."""
    from urllib.parse import unquote

    from .bodies import styled
    from .params import query_pairs

    for name, encoded in query_pairs(styled(part), value):
        head = _head(f'form-data; name="{_quoted(unquote(name))}"', "")
        yield Piece(head, unquote(encoded).encode(), None)


def _has_files(value: Any) -> bool:
    several = isinstance(value, list | tuple)
    return any(map(_is_file, cast("list[Any]", value) if several else [value]))


def _is_file(value: Any) -> bool:
    return isinstance(value, File | bytes | os.PathLike) or hasattr(value, "read")


def _length(pieces: list[Piece], boundary: str) -> int | None:
    """Of the whole body, ``None`` where a part's is not known."""
    from .bodies import remaining

    total = len(boundary) + 6
    for piece in pieces:
        known = isinstance(piece.content, bytes)
        size = len(piece.content) if known else remaining(piece.content, piece.start)
        if size is None:
            return None
        total += len(boundary) + len(piece.head) + size + 10
    return total


def _content(piece: Piece) -> Iterator[bytes]:
    from .bodies import file_chunks

    if isinstance(piece.content, bytes):
        yield piece.content
    else:
        yield from file_chunks(piece.content, piece.start)


def _piece(wire: str, part: Part | None, value: Any) -> Piece:
    from .bodies import position

    media = part.media if part is not None else ""
    name = f'form-data; name="{_quoted(wire)}"'
    if part is not None and part.base64 and isinstance(value, bytes):
        # The schema describes text in base64 (`contentEncoding`, once `format: byte`), so that is
        # the part's content, by default as octets (OpenAPI 3.1, 4.8.15). It has no
        # Content-Transfer-Encoding: senders should not generate one (RFC 7578, 4.7).
        encoded = text(plain(value)).encode("ascii")
        return Piece(_head(name, media or "application/octet-stream"), encoded, None)
    if _is_file(value):
        file = value if isinstance(value, File) else File(value)
        name += f'; filename="{_quoted(file.file_name)}"'
        media = file.content_type or media or _guess(file.file_name)
        content = opened(file.content)
        return Piece(_head(name, media), content, position(content))
    given = plain(value)
    if media.endswith("json") or (not media and isinstance(given, dict | list)):
        import json

        made = json.dumps(given, separators=(",", ":"), ensure_ascii=False)
        return Piece(_head(name, media or "application/json"), made.encode(), None)
    return Piece(_head(name, media), text(given).encode(), None)


def opened(content: Any) -> Any:
    """The content of a ``File``: bytes, or what is read while it is sent."""
    return content.encode() if isinstance(content, str) else content


def _head(name: str, media: str) -> bytes:
    head = f"Content-Disposition: {name}"
    if media:
        if not media.isprintable():
            raise ValueError(f"{media!r} is not a content type")
        head += f"\r\nContent-Type: {media}"
    return head.encode()


def _quoted(name: str) -> str:
    """A name inside quotes, as the HTML Standard (multipart/form-data encoding) has it."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _guess(name: str) -> str:
    import mimetypes

    return mimetypes.guess_type(name)[0] or "application/octet-stream"
