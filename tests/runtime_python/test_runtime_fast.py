"""The transport "fast": what is its own, beside what test_runtime_transport.py asks of both."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from acme_sdk._runtime import errors, fast_transport
from acme_sdk._runtime.auth import ApiKey
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.operation import Body, Result
from pyreqwest.client import ClientBuilder, SyncClientBuilder
from runtime_calls import ONE, Caller, Thing, client_of, create_thing, ping
from runtime_server import Answer, Server, as_json


@pytest.fixture(autouse=True)
def answering(server: Server) -> None:
    server.answer(as_json(ONE))


@pytest.fixture(params=["httpx2", "fast"])
def transport(request: pytest.FixtureRequest) -> str:
    return request.param


def fast(url: str, **settings: Any) -> Client:
    return client_of(url, transport="fast", **settings)


def test_another_name_is_refused() -> None:
    with pytest.raises(
        ValueError, match=r"transport is 'quick', but there are 'httpx2' and 'fast'"
    ):
        client_of("http://nowhere.invalid", transport="quick")


def test_without_the_extra(package_folder: Path) -> None:
    """Said when the client is made, not with its first call."""
    program = f"""
import sys
sys.path.insert(0, {str(package_folder)!r})
from acme_sdk._runtime.client import Client
Client(transport="fast")
"""
    # Neither the user's nor the environment's packages: pyreqwest is not there.
    done = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True)
    assert done.stderr.splitlines()[-1] == (
        "ImportError: transport='fast' needs pyreqwest: install this package with its extra 'fast'"
    )


LOADED = """
import sys
sys.path.insert(0, {folder!r})
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.operation import Operation, Result, Server
from acme_sdk._runtime.response import Response
class R(Response):
    __slots__ = ("thing",)
operation = Operation(id="x", method="GET", path="/", envelope=R,
    results=(Result("200", "json", "application/json", field="thing", type=dict[str, str]),))
client = Client(servers=(Server({url!r}),), transport="fast")
assert "pyreqwest" not in sys.modules
client.call(operation)
print(sorted({{"httpx2", "ssl", "asyncio", "pyreqwest"}} & set(sys.modules)))
"""


def test_the_other_client_is_not_loaded(package_folder: Path, server: Server) -> None:
    server.answer(as_json({"id": "a"}))
    program = LOADED.format(folder=str(package_folder), url=server.url)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("['pyreqwest']\n", "")


def test_a_stream_arrives_while_it_is_sent(server: Server, caller: Caller, transport: str) -> None:
    received = threading.Event()

    def chunks() -> Iterator[bytes]:
        yield b'{"id":"a"}\n'
        assert received.wait(10)
        yield b'{"id":"b"}\n'

    server.answer(Answer(media="application/jsonl", chunks=chunks()))  # type: ignore[arg-type]
    result = Result("200", "jsonl", "application/jsonl", field="thing", type=Thing)
    client = client_of(server.url, transport=transport)
    operation = ping(results=(result,))
    found: list[str] = []

    async def run() -> None:
        async for item in (await client.call_async(operation)).thing:
            found.append(item.id)
            received.set()
        await client.aclose()

    if caller.is_async:
        asyncio.run(run())
    else:
        for item in client.call(operation).thing:
            found.append(item.id)
            received.set()
        client.close()
    assert found == ["a", "b"]


def test_an_upload_may_take_longer_than_the_timeout(
    server: Server, caller: Caller, transport: str
) -> None:
    """The limit is for each wait: nobody waits 0.3 seconds here, but sending takes 0.6."""

    def pieces() -> Iterator[bytes]:
        for _ in range(6):
            time.sleep(0.1)
            yield b"x"

    async def pieces_async() -> AsyncIterator[bytes]:
        for piece in pieces():
            yield piece

    body = Body("bytes", "application/octet-stream", required=True)
    operation = create_thing(request=Any, bodies=(body,))
    client = client_of(server.url, transport=transport, timeout_ms=300)
    given = pieces_async() if caller.is_async else pieces()
    assert caller(client, operation, given).thing.id == "a"
    assert server.last.body == b"xxxxxx"


def test_a_server_that_says_nothing(server: Server, caller: Caller) -> None:
    server.answer(Answer(200, delay=0.4))
    with pytest.raises(errors.SDKTimeoutError, match=r"^GET http://.*/ping timed out \(.+\)$"):
        caller(fast(server.url, timeout_ms=50), ping(), retries=None)


def test_a_limit_of_one_call(server: Server, caller: Caller) -> None:
    server.answer(Answer(200, b'{"id":"a"}', delay=0.2))
    client = fast(server.url, timeout_ms=50)
    assert caller(client, ping(), timeout_ms=5_000).thing.id == "a"
    assert caller(client, ping(), timeout_ms=0).thing.id == "a"


def test_not_a_client_for_each_limit_that_ever_was(server: Server) -> None:
    client = fast(server.url)
    for number in range(3 * fast_transport.MOST_CLIENTS):
        client.call(ping(), timeout_ms=1_000 + number)
    made = client.session().io.transport._clients._made  # type: ignore[attr-defined]
    assert len(made) == fast_transport.MOST_CLIENTS
    client.close()


def test_an_error_shows_no_secret(caller: Caller) -> None:
    """pyreqwest's own errors have the URL in them, so they are not even chained."""
    client = fast(
        "http://127.0.0.1:9",
        schemes={"key": ApiKey("query", "key", value="key")},
        security=type("Security", (), {"key": "s3cr3t"})(),
    )
    operation = ping(security=((("key", ()),),))
    with pytest.raises(errors.SDKError) as caught:
        caller(client, operation, retries=None)
    assert "s3cr3t" not in "".join(traceback.format_exception(caught.value))
    assert "key=***" in str(caught.value)


def test_a_header_that_is_not_ascii_is_left_out(server: Server, caller: Caller) -> None:
    server.answer(as_json(ONE, X_Name="caf\xe9", X_Other="tea"))
    headers = caller(fast(server.url), ping()).headers
    assert (headers.get("x-name"), headers.get("x-other")) == (None, "tea")
    assert headers.get_all("x-other") == ["tea"]
    assert "x-name" not in headers


def test_the_fields_of_an_answer(server: Server, caller: Caller) -> None:
    server.answer(as_json(ONE, X_Tea="green", x_tea="black"))
    headers = caller(fast(server.url), ping()).headers
    assert headers.get("X-TEA") == headers["x-tea"] == "green, black"
    assert headers.get("x-cup") is None
    assert headers.get("x-cup", "none") == "none"
    copied = copy.deepcopy(headers)
    assert copied.get_all("x-tea") == headers.get_all("x-tea") == ["green", "black"]
    assert pickle.loads(pickle.dumps(headers)) == copied
    headers["x-tea"] = "white"
    assert headers.get("X-Tea") == "white"
    del headers["x-tea"]
    assert "x-tea" not in headers
    assert "content-type" in headers


def own(caller: Caller, **timeouts: float) -> tuple[Any, dict[str, Any]]:
    builder: Any = ClientBuilder() if caller.is_async else SyncClientBuilder()
    builder.default_headers([("X-Mine", "1")])
    for name, seconds in timeouts.items():
        getattr(builder, name)(timedelta(seconds=seconds))
    client = builder.build()
    return client, {"async_client" if caller.is_async else "client": client}


def test_a_pyreqwest_client_of_the_users(server: Server, caller: Caller) -> None:
    """Known without transport="fast", kept open."""
    client, given = own(caller)
    assert caller(client_of(server.url, **given), ping()).thing.id == "a"
    assert server.last.header("x-mine") == "1"
    assert server.last.header("user-agent") == "acme-sdk/1.0"
    assert caller(client_of(server.url, **given), ping()).thing.id == "a"
    body = Body("bytes", "application/octet-stream", required=True)
    operation = create_thing(request=Any, bodies=(body,))
    if not caller.is_async:
        caller(client_of(server.url, **given), operation, iter([b"a", b"b"]))
        assert server.last.body == b"ab"
        client.close()


def test_its_own_timeout_counts_unless_the_call_has_one(server: Server, caller: Caller) -> None:
    server.answer(Answer(200, b'{"id":"a"}', delay=0.2))
    _, given = own(caller, timeout=0.03)
    with pytest.raises(errors.SDKTimeoutError):
        caller(client_of(server.url, **given), ping(), retries=None)
    _, given = own(caller, timeout=0.03)
    call = caller(client_of(server.url, **given), ping(), retries=None, timeout_ms=5_000)
    assert call.thing.id == "a"


def test_clients_in_each_others_place(caller: Caller) -> None:
    other = Caller("sync" if caller.is_async else "async")
    client, _ = own(other)
    given = {"async_client" if caller.is_async else "client": client}
    with pytest.raises(TypeError, match=r"client is for (a)?sync calls: an? (a)?sync client goes"):
        caller(client_of("http://nowhere.invalid", **given), ping())


FORK = """
import asyncio, os, sys
sys.path[:0] = {path!r}
from runtime_calls import client_of, ping
mode, first = {mode!r}, {first!r}
client = client_of({url!r}, transport="fast")
if first == "other":
    from pyreqwest.client import SyncClientBuilder
    SyncClientBuilder().build().request("GET", {url!r}).build().send()

def call():
    if mode == "sync":
        return client.call(ping()).thing.id
    return asyncio.run(client.call_async(ping())).thing.id

if first == "own":
    assert call() == "a"
child = os.fork()
if child == 0:
    try:
        assert call() == "a"
        client.close()
        os._exit(0)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        os._exit(1)
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
assert call() == "a"
print(code)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.parametrize("first", ["nothing", "own", "other"])
def test_a_process_that_was_forked(
    package_folder: Path, server: Server, caller: Caller, first: str
) -> None:
    """Its threads are gone, and pyreqwest with them: the child's calls go through httpx2."""
    path = [str(package_folder), str(Path(__file__).parent)]
    program = FORK.format(path=path, mode=caller.mode, first=first, url=server.url)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("0\n", "")


CYCLES = """
import asyncio, gc, sys
sys.path[:0] = {path!r}
from runtime_calls import client_of, ping
client = client_of({url!r}, transport={transport!r})
operation = ping()

async def later():
    for _ in range(5):
        await client.call_async(operation)
    gc.collect()
    for _ in range(20):
        await client.call_async(operation)
    found = gc.collect()
    await client.aclose()
    return found

for _ in range(5):
    client.call(operation)
gc.disable()
gc.collect()
for _ in range(20):
    client.call(operation)
print(gc.collect(), asyncio.run(later()))
"""


def test_a_call_leaves_no_cycles(package_folder: Path, server: Server, transport: str) -> None:
    path = [str(package_folder), str(Path(__file__).parent)]
    program = CYCLES.format(path=path, url=server.url, transport=transport)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("0 0\n", "")
