"""``multipart/form-data`` (RFC 7578), with files that are read while they are sent."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, cast

from .plain import plain, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .bodies import Content
    from .operation import Part


class File:
    """A file for a multipart body: ``content`` is bytes, text, a binary file or a path.

    ``file_name`` defaults to the file's own, ``content_type`` to what the name suggests.
    """

    __slots__ = ("content", "content_type", "file_name")

    def __init__(
        self, content: Any, file_name: str | None = None, content_type: str | None = None
    ) -> None:
        self.content = content
        self.content_type = content_type
        self.file_name = file_name if file_name is not None else _name_of(content)

    def __repr__(self) -> str:
        return f"File(file_name={self.file_name!r}, content_type={self.content_type!r})"


def _name_of(content: Any) -> str:
    if isinstance(content, os.PathLike):
        return PurePath(cast("os.PathLike[str]", content)).name
    name = getattr(content, "name", None)
    return PurePath(name).name if isinstance(name, str) else "file"


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
    is_file = isinstance(value, File)
    if is_file or isinstance(value, bytes | os.PathLike) or hasattr(value, "read"):
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
    """The content of a ``File``: bytes, or a binary file as it is."""
    if isinstance(content, os.PathLike):
        return Path(cast("os.PathLike[str]", content)).read_bytes()
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
