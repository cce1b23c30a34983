"""Requests that go to httpcore2 directly are, byte for byte, what httpx2 makes of them."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from typing import Any

import pytest
from acme_sdk._runtime import errors
from acme_sdk._runtime.httpcore_transport import DefaultAsyncTransport, DefaultTransport
from acme_sdk._runtime.httpx_transport import WholeAsyncTransport, WholeTransport
from acme_sdk._runtime.messages import Headers, HttpRequest, HttpResponse
from runtime_calls import Caller
from runtime_server import Answer, Server

ACCEPT = ("Accept-Encoding", "gzip, deflate")
REQUESTS: dict[str, dict[str, Any]] = {
    "plain": {},
    "no path": {"target": ""},
    "a query without a path": {"target": "?a=1"},
    "escapes": {"target": "/a%20b/%C3%A9?x=%27%2F&y=~!$()*"},
    "every reserved character": {"target": "/a:b@c;d=e,f+g!$&'()*?a=b&c=/?:@;,+!$()*'[]"},
    "what has to be escaped first": {"target": '/a b/é?x=|^`{}<>"'},
    "dots": {"target": "/a/../b/./c"},
    "a fragment": {"target": "/a?b#c"},
    "a host in capitals": {"host": "LOCALHOST"},
    "a body": {"method": "POST", "content": b"{}"},
    "an empty body": {"method": "PUT", "content": b""},
    "no body where one is usual": {"method": "PATCH"},
    "a body where none is usual": {"method": "DELETE", "content": b"x"},
    "a length of the caller's": {
        "method": "POST",
        "content": b"ab",
        "headers": [("Content-Length", "2")],
    },
    "a host of the caller's": {"headers": [("Host", "api.example.com")]},
    "another encoding": {"headers": [("Accept-Encoding", "identity")]},
    "two fields of a name": {"headers": [("X-A", "1"), ("x-a", "2")]},
    "pieces": {"method": "POST", "pieces": True},
}


def request_of(
    server: Server,
    method: str = "GET",
    target: str = "/ping",
    host: str = "127.0.0.1",
    headers: list[tuple[str, str]] | None = None,
    content: bytes | None = None,
    pieces: bool = False,
    caller: Caller | None = None,
) -> HttpRequest:
    url = server.url.replace("127.0.0.1", host) + target
    fields = [*(headers or []), *([] if headers and headers[0][0] == ACCEPT[0] else [ACCEPT])]
    body: Any = content
    if pieces:

        async def later() -> Any:
            for piece in (b"a", b"b"):
                yield piece

        body = later() if caller is not None and caller.is_async else iter([b"a", b"b"])
    return HttpRequest(method, url, Headers(fields), body, timeout=5.0)


def sent(caller: Caller, whole: bool, request: HttpRequest) -> HttpResponse:
    if not caller.is_async:
        transport = WholeTransport() if whole else DefaultTransport()
        try:
            return transport.send(request)
        finally:
            transport.close()

    async def run() -> HttpResponse:
        transport = WholeAsyncTransport() if whole else DefaultAsyncTransport()
        try:
            return await transport.send(request)
        finally:
            await transport.aclose()

    return asyncio.run(run())


def shown(response: HttpResponse) -> Any:
    headers = [field for field in response.headers.items() if field[0] != "Date"]
    return response.status_code, headers, response.content


@pytest.mark.parametrize("name", REQUESTS)
def test_what_arrives(server: Server, caller: Caller, name: str) -> None:
    server.answer(Answer(200, b"{}", headers={"X-Name": "caf\xe9"}))
    for whole in (True, False):
        found = sent(caller, whole, request_of(server, caller=caller, **REQUESTS[name]))
        assert shown(found)[0] == 200
        assert found.headers["x-name"] == "caf\xe9"
    theirs, ours = server.asked
    assert (ours.method, ours.target, ours.body) == (theirs.method, theirs.target, theirs.body)
    assert sorted(ours.headers) == sorted(theirs.headers)


def raw_deflate(body: bytes) -> bytes:
    made = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return made.compress(body) + made.flush()


ENCODED = {
    "gzip": ("gzip", gzip.compress(b"tea" * 1000)),
    "deflate": ("deflate", zlib.compress(b"tea" * 1000)),
    "deflate without a head": ("deflate", raw_deflate(b"tea" * 1000)),
    "in capitals": ("GZIP", gzip.compress(b"tea")),
    "two": ("deflate, gzip", gzip.compress(zlib.compress(b"tea"))),
    "none": ("identity", b"tea"),
    "unknown": ("tea", b"tea"),
    "cut": ("gzip", gzip.compress(b"tea" * 1000)[:-9]),
    "nothing": ("gzip", b""),
}


@pytest.mark.parametrize("name", ENCODED)
def test_encodings(server: Server, caller: Caller, name: str) -> None:
    encoding, body = ENCODED[name]
    server.answer(Answer(200, body, headers={"Content-Encoding": encoding}))
    theirs, ours = (sent(caller, whole, request_of(server)) for whole in (True, False))
    assert shown(ours) == shown(theirs)


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "deflate, gzip"])
@pytest.mark.parametrize("body", [b"tea", b"\x1f\x8b", b"\xff\xff\xff"])
def test_what_is_not_encoded_so(server: Server, caller: Caller, encoding: str, body: bytes) -> None:
    server.answer(Answer(200, body, headers={"Content-Encoding": encoding}))
    found: list[Any] = []
    for whole in (True, False):
        try:
            found.append(shown(sent(caller, whole, request_of(server))))
        except errors.SDKError as error:
            found.append(type(error))
    assert found[0] == found[1]
    assert encoding != "gzip" or body[:1] == b"\x1f" or found[0] is errors.SDKConnectionError


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(Answer(drop=True), errors.SDKConnectionError, id="dropped"),
        pytest.param(Answer(200, b"{}", cut=True), errors.SDKConnectionError, id="cut"),
        pytest.param(Answer(200, delay=0.5), errors.SDKTimeoutError, id="late"),
    ],
)
def test_failures(
    server: Server, caller: Caller, answer: Answer, expected: type[Exception]
) -> None:
    server.answer(answer)
    for whole in (True, False):
        request = request_of(server)
        request.timeout = 0.1
        with pytest.raises(expected) as caught:
            sent(caller, whole, request)
        assert type(caught.value) is expected
