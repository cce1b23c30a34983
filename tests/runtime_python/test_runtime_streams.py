"""Bodies that arrive over time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from acme_sdk._runtime import errors
from acme_sdk._runtime.operation import Result
from acme_sdk._runtime.streams import EventParser, Lines
from runtime_calls import Caller, Thing, client_of, ping
from runtime_server import Answer, Server


def streamed(kind: str, media: str, type_: Any = Thing) -> Any:
    return ping(results=(Result("200", kind, media, field="thing", type=type_),))


def everything(caller: Caller, server: Server, operation: Any) -> list[Any]:
    client = client_of(server.url)
    if not caller.is_async:
        with client.call(operation).thing as stream:
            found = list(stream)
        client.close()
        return found

    async def run() -> list[Any]:
        async with (await client.call_async(operation)).thing as stream:
            found = [item async for item in stream]
        await client.aclose()
        return found

    return asyncio.run(run())


def test_events(server: Server, caller: Caller) -> None:
    chunks = [
        b'\xef\xbb\xbfdata: {"id":\ndata: "a"}\nid: 1\n\nevent: grow',
        b'n\r\ndata:{"id":"\xc3',
        b'\xa9"}\r\n: comment\nretry: 50\n\r',
        b'\n\ndata\n\nignored: 1\nid: 2\ndata: {"id":"c","x":1}\n\ndata: {"id":"unfinished"}\n',
    ]
    server.answer(Answer(200, media="text/event-stream", chunks=chunks))
    operation = streamed("sse", "text/event-stream", Any)
    with pytest.raises(errors.ResponseValidationError, match="an item of the stream is not as"):
        everything(caller, server, operation)  # `data` alone is the empty string: not JSON
    chunks[3] = chunks[3].replace(b"data\n\n", b"")
    events = everything(caller, server, streamed("sse", "text/event-stream"))
    assert [(e.data.id, e.event, e.id, e.retry) for e in events] == [
        ("a", "message", "1", None),
        ("é", "grown", "1", 50),
        ("c", "message", "2", 50),
    ]
    assert events[2].raw_data == '{"id":"c","x":1}'
    assert server.last.header("accept") == "text/event-stream, application/json"


def parsed(chunks: list[bytes]) -> list[tuple[Any, ...]]:
    lines, parser = Lines(carriage_return=True), EventParser()
    found = [parser.feed(line) for chunk in chunks for line in lines.feed(chunk)]
    return [event for event in found if event is not None]


EVENTS = b"data: a\rdata: b\r\rid: \x00bad\r\ndata:  c\r\n\r\nretry: x\nevent: e\n\ndata\ndata\n\n"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_events_however_they_are_cut(size: int) -> None:
    chunks = [EVENTS[start : start + size] for start in range(0, len(EVENTS), size)]
    assert parsed(chunks) == [
        ("a\nb", "message", "", None),
        (" c", "message", "", None),
        ("\n", "message", "", None),
    ]


def test_json_lines(server: Server, caller: Caller) -> None:
    chunks = [b'{"id":"a"}\n\n{"id', b'":"b"}\r\n', b'{"id":"\xc3', b'\xa9\xe2\x80\xa8"}']
    server.answer(Answer(200, media="application/jsonl", chunks=chunks))
    things = everything(caller, server, streamed("jsonl", "application/jsonl"))
    assert [thing.id for thing in things] == ["a", "b", "é\u2028"]


def test_a_download(server: Server, caller: Caller, tmp_path: Path) -> None:
    chunks = [b"\x00" * 70_000, b"\xff"]
    server.answer(Answer(200, media="image/png", chunks=chunks))
    operation = streamed("bytes", "image/*")
    client = client_of(server.url)
    target = tmp_path / "file"
    if caller.is_async:

        async def run() -> tuple[bytes, list[bytes]]:
            read = await (await client.call_async(operation)).thing.aread()
            await (await client.call_async(operation)).thing.asave(target)
            pieces = [c async for c in (await client.call_async(operation)).thing.aiter_bytes()]
            await client.aclose()
            return read, pieces

        read, pieces = asyncio.run(run())
    else:
        read = client.call(operation).thing.read()
        client.call(operation).thing.save(target)
        pieces = list(client.call(operation).thing.iter_bytes())
        client.close()
    assert read == target.read_bytes() == b"".join(pieces) == b"".join(chunks)
    assert len(pieces) > 1


def test_an_item_comes_before_the_stream_ends(server: Server) -> None:
    """The second half is made only when the first was read: nothing waits for the whole."""
    from threading import Event

    first_read = Event()

    def chunks() -> Iterator[bytes]:
        yield b'{"id":"a"}\n'
        assert first_read.wait(5)
        yield b'{"id":"b"}\n'

    server.answer(Answer(200, media="application/jsonl", chunks=chunks()))  # type: ignore[arg-type]
    client = client_of(server.url)
    with client.call(streamed("jsonl", "application/jsonl")).thing as stream:
        items = iter(stream)
        assert next(items).id == "a"
        first_read.set()
        assert [item.id for item in items] == ["b"]
    client.close()


def test_a_stream_is_read_once(server: Server) -> None:
    server.answer(Answer(200, media="application/jsonl", chunks=[b"{}\n"]))
    client = client_of(server.url)
    response = client.call(streamed("jsonl", "application/jsonl", Any))
    with pytest.raises(RuntimeError, match="the response is a stream"):
        _ = response.raw_response.content
    assert list(response.thing) == [{}]
    with pytest.raises(RuntimeError, match="already read or closed"):
        list(response.thing)
    client.close()


def test_an_error_is_read_even_where_a_stream_is_expected(server: Server, caller: Caller) -> None:
    body = b'{"errorCode":"A","errorMessage":"b"}'
    server.answer(Answer(400, body, "application/json"))
    with pytest.raises(errors.ApiError) as caught:
        caller(client_of(server.url), streamed("sse", "text/event-stream"))
    assert caught.value.data.error_message == "b"
    assert caught.value.body == body.decode()


def test_text(server: Server, caller: Caller) -> None:
    server.answer(Answer(200, "é".encode("latin-1"), "text/plain; charset=ISO-8859-1"))
    assert caller(client_of(server.url), streamed("text", "text/plain")).thing == "é"


def test_a_stream_that_breaks(server: Server, caller: Caller) -> None:
    server.answer(Answer(200, b'{"id":"a"}\n', "application/jsonl", cut=True))
    with pytest.raises(errors.SDKConnectionError):
        everything(caller, server, streamed("jsonl", "application/jsonl"))


def test_an_operation_that_may_stream_can_answer_otherwise(server: Server, caller: Caller) -> None:
    """The answer is read then, and the connection is free for the next call."""
    operation = ping(
        results=(
            Result("200", "json", "application/json", field="thing", type=Thing),
            Result("200", "sse", "text/event-stream", field="events", type=Thing),
            Result("204", field="nothing"),
        )
    )
    server.answer(Answer(200, b'{"id":"a"}'), Answer(204), Answer(200, b"<p>", media="text/html"))
    client = client_of(server.url)
    assert caller(client, operation).thing.id == "a"
    assert caller(client, operation).status_code == 204
    with pytest.raises(errors.ResponseValidationError, match="text/html") as caught:
        caller(client, operation)
    assert caught.value.body == "<p>"
