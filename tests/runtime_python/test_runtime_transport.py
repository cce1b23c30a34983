"""What carries requests: the default over httpx2, pyreqwest, clients of the user's; connections."""

from __future__ import annotations

import asyncio
import gzip
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpcore2
import httpx2
import pytest
from acme_sdk._runtime import errors, httpcore_transport
from acme_sdk._runtime.messages import Headers, HttpRequest, HttpResponse
from acme_sdk._runtime.operation import Result
from runtime_calls import ONE, Caller, Thing, client_of, create_thing, ping
from runtime_server import Answer, Server, as_json


@pytest.fixture(autouse=True)
def answering(server: Server) -> None:
    server.answer(as_json(ONE))


@pytest.fixture(params=["httpx2", "fast"])
def transport(request: pytest.FixtureRequest) -> str:
    """Runs every test that asks for it with both."""
    return request.param


def own_client(caller: Caller, **settings: Any) -> dict[str, Any]:
    if caller.is_async:
        return {"async_client": httpx2.AsyncClient(**settings)}
    return {"client": httpx2.Client(**settings)}


def test_an_httpx_client_of_the_users(server: Server, caller: Caller) -> None:
    given = own_client(caller, headers={"X-Mine": "1"})
    (own,) = given.values()
    response = caller(client_of(server.url, **given), ping())
    assert response.thing.id == "a"
    assert isinstance(response.raw_response.native, httpx2.Response)
    assert server.last.header("x-mine") == "1"
    assert server.last.header("user-agent") == "acme-sdk/1.0"
    assert not own.is_closed
    caller(client_of(server.url, **own_client(caller)), create_thing(), Thing(id="b"))
    assert server.last.body == b'{"id":"b"}'


def test_its_own_timeout_counts_unless_the_call_has_one(server: Server, caller: Caller) -> None:
    server.answer(Answer(200, delay=0.3))
    client = client_of(server.url, **own_client(caller, timeout=0.03))
    with pytest.raises(errors.SDKTimeoutError):
        caller(client, ping(), retries=None)
    server.answer(Answer(200, b'{"id":"a"}', delay=0.1))
    client = client_of(server.url, **own_client(caller, timeout=0.03))
    assert caller(client, ping(), retries=None, timeout_ms=5_000).thing.id == "a"


def test_it_may_stream(server: Server, caller: Caller) -> None:
    server.answer(Answer(200, b"\x00\x01", "image/png"))
    operation = ping(results=(Result("200", "bytes", "image/png", field="thing"),))
    client = client_of(server.url, **own_client(caller))
    if caller.is_async:

        async def run() -> bytes:
            return await (await client.call_async(operation)).thing.aread()

        assert asyncio.run(run()) == b"\x00\x01"
    else:
        assert client.call(operation).thing.read() == b"\x00\x01"


def test_clients_in_each_others_place(caller: Caller) -> None:
    if caller.is_async:
        given: dict[str, Any] = {"async_client": httpx2.Client()}
    else:
        given = {"client": httpx2.AsyncClient()}
    with pytest.raises(TypeError, match=r"client is for (a)?sync calls: an? (a)?sync client goes"):
        caller(client_of("http://nowhere.invalid", **given), ping())


class Canned:
    """A transport of the user's own: answers without a network."""

    def __init__(self, outcome: Exception | None = None) -> None:
        self.outcome = outcome
        self.seen: list[HttpRequest] = []
        self.closed = False

    def send(self, request: HttpRequest) -> HttpResponse:
        self.seen.append(request)
        if self.outcome is not None:
            raise self.outcome
        headers = Headers([("Content-Type", "application/json")])
        return HttpResponse(200, headers, b'{"id":"canned"}', request=request)

    def close(self) -> None:
        self.closed = True


class AsyncCanned(Canned):
    async def send(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]
        return super().send(request)

    async def aclose(self) -> None:
        self.closed = True


def canned(caller: Caller, outcome: Exception | None = None) -> tuple[Canned, dict[str, Any]]:
    made = AsyncCanned(outcome) if caller.is_async else Canned(outcome)
    return made, {"async_client" if caller.is_async else "client": made}


def test_a_transport_of_the_users(caller: Caller) -> None:
    transport, given = canned(caller)
    response = caller(client_of("http://nowhere.invalid", timeout_ms=1_500, **given), ping())
    assert response.thing.id == "canned"
    (request,) = transport.seen
    assert (request.method, request.url, request.timeout) == (
        "GET",
        "http://nowhere.invalid/ping",
        1.5,
    )
    assert not transport.closed


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (TimeoutError("late"), errors.SDKTimeoutError),
        (ConnectionResetError("gone"), errors.SDKConnectionError),
        (KeyError("bug"), KeyError),
    ],
)
def test_what_it_raises(caller: Caller, raised: Exception, expected: type[Exception]) -> None:
    _, given = canned(caller, raised)
    with pytest.raises(expected) as caught:
        caller(client_of("http://nowhere.invalid", **given), ping(), retries=None)
    assert type(caught.value) is expected


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_the_proxy_of_the_environment(
    server: Server,
    caller: Caller,
    transport: str,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
) -> None:
    monkeypatch.setenv(variable, server.url.removeprefix("http://"))
    caller(client_of("http://api.invalid", transport=transport), ping())
    assert server.last.target == "http://api.invalid/ping"
    assert server.last.header("host") == "api.invalid"


def test_no_proxy(
    server: Server, caller: Caller, transport: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "example.com,127.0.0.1")
    caller(client_of(server.url, transport=transport), ping())
    assert server.last.target == "/ping"


def test_compressed_bodies(server: Server, caller: Caller, transport: str) -> None:
    body = gzip.compress(b'{"id":"zipped"}')
    server.answer(Answer(200, body, headers={"Content-Encoding": "gzip"}))
    client = client_of(server.url, transport=transport)
    assert caller(client, ping()).thing.id == "zipped"
    assert server.last.header("accept-encoding") == "gzip, deflate"


def connections(server: Server, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    opened: list[Any] = []
    accept = server._http.get_request

    def counted() -> Any:
        opened.append(accept())
        return opened[-1]

    monkeypatch.setattr(server._http, "get_request", counted)
    return opened


def test_connections_are_kept_and_closed(
    server: Server, transport: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = connections(server, monkeypatch)
    client = client_of(server.url, transport=transport)
    for _ in range(3):
        client.call(ping())
    assert len(opened) == 1
    client.close()
    client.call(ping())
    assert len(opened) == 2
    client.close()


def test_connections_are_kept_in_an_event_loop_and_never_leave_it(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = connections(server, monkeypatch)
    client = client_of(server.url)

    async def run() -> None:
        for _ in range(3):
            await client.call_async(ping())

    asyncio.run(run())
    asyncio.run(run())
    assert len(opened) == 2


def test_only_what_is_used_is_made(server: Server) -> None:
    client = client_of(server.url)
    Caller("sync")(client, ping())
    assert client.session()._async_io is None
    client = client_of(server.url)
    Caller("async")(client, ping())
    assert client.session()._io is None


def test_no_certificates_for_plain_http(
    server: Server, caller: Caller, transport: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: Any, **settings: Any) -> Any:
        raise AssertionError("a TLS context was made")

    monkeypatch.setattr(ssl, "create_default_context", refuse)
    monkeypatch.setattr(ssl.SSLContext, "__new__", refuse)
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/at/all.pem")
    assert caller(client_of(server.url, transport=transport), ping()).thing.id == "a"


def test_one_tls_context_for_all(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[ssl.SSLContext] = []

    def context() -> ssl.SSLContext:
        made.append(ssl.create_default_context())
        return made[-1]

    monkeypatch.setattr(httpcore_transport, "_context", None)
    monkeypatch.setattr(httpcore2, "default_ssl_context", context)
    secure = server.url.replace("http:", "https:")
    for caller in (Caller("sync"), Caller("async"), Caller("sync")):
        with pytest.raises(errors.SDKConnectionError):
            caller(client_of(secure, retry_config=None), ping())
    assert len(made) == 1


CYCLES = """
import asyncio, gc
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.messages import Headers, HttpResponse
from acme_sdk._runtime.operation import Operation, Result, Server
from acme_sdk._runtime.response import Response

class Canned:
    def send(self, request):
        headers = Headers([("Content-Type", "application/json")])
        return HttpResponse(200, headers, b"{}", request=request)

class AsyncCanned:
    async def send(self, request):
        return Canned().send(request)

class Envelope(Response):
    __slots__ = ("body",)

result = Result("200", "json", "application/json", field="body", type=dict[str, str])
operation = Operation(id="x", method="GET", path="/", envelope=Envelope, results=(result,))
client = Client(servers=(Server("http://x"),), client=Canned(), async_client=AsyncCanned())

async def later():
    await client.call_async(operation)
    gc.collect()
    for _ in range(20):
        await client.call_async(operation)
    return gc.collect()

client.call(operation)
gc.disable()
gc.collect()
for _ in range(20):
    client.call(operation)
print(gc.collect(), asyncio.run(later()))
"""


def test_a_call_leaves_no_cycles(package_folder: Path) -> None:
    program = f"import sys; sys.path.insert(0, {str(package_folder)!r})\n{CYCLES}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("0 0\n", "")


def test_sync_calls_inside_an_event_loop_and_many_threads(server: Server, transport: str) -> None:
    client = client_of(server.url, transport=transport)
    found: list[str] = []

    async def run() -> None:
        found.append(client.call(ping()).thing.id)

    threads = [threading.Thread(target=lambda: asyncio.run(run())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    client.close()
    assert found == ["a"] * 8


def test_cancelling_an_async_call(server: Server, transport: str) -> None:
    server.answer(Answer(200, delay=0.5))
    client = client_of(server.url, transport=transport)

    async def run() -> None:
        task = asyncio.create_task(client.call_async(ping()))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        server.answer(as_json(ONE))
        assert (await client.call_async(ping())).thing.id == "a"
        await client.aclose()

    asyncio.run(run())


def test_a_name_that_does_not_resolve(caller: Caller, transport: str) -> None:
    with pytest.raises(errors.SDKConnectionError):
        caller(client_of("http://nowhere.invalid", transport=transport), ping(), retries=None)


@pytest.mark.parametrize(
    ("settings", "options", "seconds"),
    [
        ({}, {}, 60.0),
        ({"timeout_ms": 2_500}, {}, 2.5),
        ({"timeout_ms": None}, {}, 0.0),
        ({"timeout_ms": 2_500}, {"timeout_ms": 100}, 0.1),
        ({"timeout_ms": 2_500}, {"timeout_ms": 0}, 0.0),
    ],
)
def test_whose_timeout_counts(
    caller: Caller, settings: dict[str, Any], options: dict[str, Any], seconds: float
) -> None:
    transport, given = canned(caller)
    caller(client_of("http://nowhere.invalid", **settings, **given), ping(), **options)
    assert transport.seen[0].timeout == seconds


def test_tls(
    server: Server,
    caller: Caller,
    transport: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    require_tool: Callable[[str], str],
) -> None:
    openssl = require_tool("openssl")
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    command = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2"
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    names += ["-addext", "basicConstraints=critical,CA:FALSE"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([openssl, *command.split(), *names, *files], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server._http.socket = context.wrap_socket(server._http.socket, server_side=True)
    url = server.url.replace("http:", "https:")
    monkeypatch.setattr(httpcore_transport, "_context", None)
    refusal = "CERTIFICATE_VERIFY_FAILED|invalid peer certificate"
    with pytest.raises(errors.SDKConnectionError, match=refusal):
        caller(client_of(url, transport=transport), ping(), retries=None)
    monkeypatch.setattr(httpcore_transport, "_context", None)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert caller(client_of(url, transport=transport), ping()).thing.id == "a"
    monkeypatch.setattr(httpcore_transport, "_context", None)
