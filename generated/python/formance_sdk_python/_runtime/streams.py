"""Response bodies that arrive over time: server-sent events, JSON lines, downloads."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import ResponseValidationError

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Callable, Iterator
    from typing import Self

    from .messages import HttpResponse

T = TypeVar("T")


class Stream:
    """A body that is read while it arrives. Use it once, and close it: by reading to its end, with
    ``with`` (``async with``), or by ``close`` (``aclose``)."""

    def __init__(self, response: HttpResponse) -> None:
        self.response = response

    def close(self) -> None:
        self.response.close()

    async def aclose(self) -> None:
        await self.response.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.response!r})"


class Lines:
    """Cuts bytes into lines of text; with ``carriage_return`` a lone CR ends one too.

    ``end`` is what ends a line otherwise.
    """

    def __init__(self, carriage_return: bool, end: str = "\n") -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._carriage_return = carriage_return
        self._end = end
        self._rest: list[str] = []
        self._after_cr = False

    def feed(self, chunk: bytes, final: bool = False) -> list[str]:
        """Complete lines, without their ends."""
        text = self._decoder.decode(chunk, final)
        if self._carriage_return:
            # A CR at the end of a chunk has ended its line; an LF that follows belongs to it.
            if self._after_cr and text.startswith("\n"):
                text = text[1:]
                self._after_cr = False
            if text:
                self._after_cr = text.endswith("\r")
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        first, *others = text.split(self._end)
        self._rest.append(first)
        if not others:
            return []
        lines = ["".join(self._rest), *others[:-1]]
        self._rest = [others[-1]]
        return lines

    def rest(self) -> str:
        """What came after the last line's end."""
        self.feed(b"", final=True)
        text, self._rest = "".join(self._rest), []
        return text


class JsonLines(Stream, Generic[T]):
    """JSON values, one a line or record; iterate over it with ``for`` or ``async for``.

    Raises ``ResponseValidationError`` at a line that is not as documented.
    """

    def __init__(
        self, response: HttpResponse, decode: Callable[[bytes], T], *, end: str = "\n"
    ) -> None:
        super().__init__(response)
        self._decode = decode
        self._end = end

    def _value(self, line: str) -> T:
        return decoded(self._decode, line, self.response)

    def __iter__(self) -> Iterator[T]:
        lines = Lines(carriage_return=False, end=self._end)
        for chunk in self.response.iter_bytes():
            yield from (self._value(line) for line in lines.feed(chunk) if line.strip())
        if last := lines.rest().strip():
            yield self._value(last)

    async def __aiter__(self) -> AsyncIterator[T]:
        lines = Lines(carriage_return=False, end=self._end)
        async for chunk in self.response.aiter_bytes():
            for line in lines.feed(chunk):
                if line.strip():
                    yield self._value(line)
        if last := lines.rest().strip():
            yield self._value(last)


def decoded(decode: Callable[[bytes], T], text: str, response: HttpResponse) -> T:
    try:
        return decode(text.encode())
    except ValueError as error:
        raise ResponseValidationError(
            f"an item of the stream is not as documented ({type(error).__name__})", response, error
        ) from None


class Event(Generic[T]):
    """A server-sent event. ``data`` is decoded, ``raw_data`` is its text; ``event`` is "message"
    where the server named none; ``retry`` is in milliseconds."""

    __slots__ = ("data", "event", "id", "raw_data", "retry")

    def __init__(self, data: T, raw_data: str, event: str, id: str, retry: int | None) -> None:
        self.data = data
        self.raw_data = raw_data
        self.event = event
        self.id = id
        self.retry = retry

    def __repr__(self) -> str:
        return f"Event({self.data!r}, event={self.event!r}, id={self.id!r}, retry={self.retry!r})"


class EventParser:
    """The HTML Standard, 9.2.6 (interpreting an event stream), line by line.

    ``feed`` returns (data, event, id, retry) at the empty line that ends an event with data.
    """

    def __init__(self) -> None:
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        self._first = True

    def feed(self, line: str) -> tuple[str, str, str, int | None] | None:
        if self._first:
            self._first = False
            line = line.removeprefix("\ufeff")
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._data.append(value)
            case "event":
                self._event = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit():
                self._retry = int(value[:12])
            case _:
                pass
        return None

    def _dispatch(self) -> tuple[str, str, str, int | None] | None:
        data, event = self._data, self._event
        self._data, self._event = [], ""
        return ("\n".join(data), event or "message", self._id, self._retry) if data else None


class EventStream(Stream, Generic[T]):
    """Server-sent events; iterate over it with ``for`` or ``async for``.

    An event that the stream does not finish is dropped, as the standard asks. Raises
    ``ResponseValidationError`` at data that is not as documented.
    """

    def __init__(self, response: HttpResponse, decode: Callable[[bytes], T]) -> None:
        super().__init__(response)
        self._decode = decode

    def _event(self, found: tuple[str, str, str, int | None]) -> Event[T]:
        raw, event, id_, retry = found
        return Event(decoded(self._decode, raw, self.response), raw, event, id_, retry)

    def __iter__(self) -> Iterator[Event[T]]:
        lines, parser = Lines(carriage_return=True), EventParser()
        for chunk in self.response.iter_bytes():
            for line in lines.feed(chunk):
                if (found := parser.feed(line)) is not None:
                    yield self._event(found)

    async def __aiter__(self) -> AsyncIterator[Event[T]]:
        lines, parser = Lines(carriage_return=True), EventParser()
        async for chunk in self.response.aiter_bytes():
            for line in lines.feed(chunk):
                if (found := parser.feed(line)) is not None:
                    yield self._event(found)


class Download(Stream):
    """A binary body."""

    def read(self) -> bytes:
        return self.response.read()

    async def aread(self) -> bytes:
        return await self.response.aread()

    def iter_bytes(self) -> Iterator[bytes]:
        return self.response.iter_bytes()

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        return self.response.aiter_bytes()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, piece by piece."""
        with Path(path).open("wb") as file:
            for chunk in self.iter_bytes():
                file.write(chunk)

    async def asave(self, path: str | os.PathLike[str]) -> None:
        with Path(path).open("wb") as file:
            async for chunk in self.aiter_bytes():
                file.write(chunk)
