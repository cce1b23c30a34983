"""Connections of the default transport: how many there are, which are used again, which closed."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from acme_sdk._runtime import connections, errors
from runtime_calls import Caller, client_of, ping

BODY = b'{"id": "a"}'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(
    BODY
)


class Counting:
    """A server that knows its connections. It answers while ``going`` is set."""

    def __init__(self) -> None:
        self.going = threading.Event()
        self.going.set()
        self.changed = threading.Condition()
        self.open: list[socket.socket] = []
        self.most = self.accepted = self.waiting = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self.changed:
                self.open.append(connection)
                self.accepted += 1
                self.most = max(self.most, len(self.open))
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            while connection.recv(65536):
                self._count(1)
                self.going.wait(20)
                self._count(-1)
                connection.sendall(HEAD + BODY)
        except OSError:
            pass
        finally:
            with self.changed:
                self.open.remove(connection)
                connection.close()
                self.changed.notify_all()

    def _count(self, more: int) -> None:
        with self.changed:
            self.waiting += more
            self.changed.notify_all()

    def until(self, told: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(told, 20)

    def hang_up(self) -> None:
        """Close all connections, as a server does with those that are idle."""
        for connection in list(self.open):
            connection.shutdown(socket.SHUT_RDWR)
        self.until(lambda: not self.open)

    def close(self) -> None:
        self.going.set()
        self._listener.close()


@pytest.fixture
def counting() -> Iterator[Counting]:
    server = Counting()
    yield server
    server.close()


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> int:
    """Connections at most."""
    monkeypatch.setattr(connections, "CONNECTIONS", 2)
    return 2


def again(caller: Caller, *turns: Any) -> list[Any]:
    """Calls one after another, in one event loop: each turn a client or something to do."""
    if not caller.is_async:
        return [turn.call(ping()) if hasattr(turn, "call") else turn() for turn in turns]

    async def run() -> list[Any]:
        return [
            await turn.call_async(ping()) if hasattr(turn, "call_async") else turn()
            for turn in turns
        ]

    return asyncio.run(run())


def test_calls_one_after_another_share_one(counting: Counting, caller: Caller) -> None:
    again(caller, *[client_of(counting.url)] * 5)
    assert counting.accepted == 1


def test_more_calls_than_connections(counting: Counting, caller: Caller, two: int) -> None:
    found = caller.many(client_of(counting.url), ping(), 9)
    assert {one.status_code for one in found} == {200}
    assert (counting.most, counting.accepted) == (two, two)


def test_one_that_the_server_closed(counting: Counting, caller: Caller) -> None:
    client = client_of(counting.url, retry_config=None)
    found = again(caller, client, counting.hang_up, client)
    assert found[2].status_code == 200
    assert counting.accepted == 2


def test_one_that_was_not_used_for_long(
    counting: Counting, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "EXPIRY_S", -1.0)
    client = client_of(counting.url)
    again(caller, client, client, lambda: counting.until(lambda: not counting.open))
    assert counting.accepted == 2


def test_others_make_room(caller: Caller, two: int) -> None:
    """The limit is for all servers; what was used longest ago is closed."""
    servers = [Counting() for _ in range(3)]
    client = client_of(servers[0].url)
    asked = [server.url for server in servers]

    def gone() -> None:
        servers[0].until(lambda: not servers[0].open)
        assert [len(server.open) for server in servers] == [0, 1, 1]

    if caller.is_async:

        async def run() -> None:
            for url in asked:
                await client.call_async(ping(), server_url=url)
            gone()

        asyncio.run(run())
    else:
        for url in asked:
            client.call(ping(), server_url=url)
        gone()
    for server in servers:
        server.close()


def test_waiting_in_vain(counting: Counting, caller: Caller, two: int) -> None:
    """A call that gets no connection in time fails, and takes nobody's place."""
    client = client_of(counting.url, retry_config=None)
    counting.going.clear()
    if caller.is_async:

        async def run() -> list[Any]:
            slow = [asyncio.create_task(client.call_async(ping())) for _ in range(two)]
            await asyncio.to_thread(counting.until, lambda: counting.waiting == two)
            with pytest.raises(errors.SDKTimeoutError):
                await client.call_async(ping(), timeout_ms=50)
            late = asyncio.create_task(client.call_async(ping()))
            cancelled = asyncio.create_task(client.call_async(ping()))
            await asyncio.sleep(0)
            cancelled.cancel()
            counting.going.set()
            return [*await asyncio.gather(*slow), await late, await client.call_async(ping())]

        found = asyncio.run(run())
    else:
        with ThreadPoolExecutor(two + 1) as pool:
            slow = [pool.submit(client.call, ping()) for _ in range(two)]
            counting.until(lambda: counting.waiting == two)
            with pytest.raises(errors.SDKTimeoutError):
                client.call(ping(), timeout_ms=50)
            late = pool.submit(client.call, ping())
            counting.going.set()
            found = [*(one.result() for one in slow), late.result(), client.call(ping())]
    assert {one.status_code for one in found} == {200}
    assert (counting.most, counting.accepted) == (two, two)


def test_cancelled_as_its_turn_comes(counting: Counting, two: int) -> None:
    """The turn is the next one's."""
    client = client_of(counting.url, retry_config=None)

    async def run() -> Any:
        counting.going.clear()
        slow = [asyncio.create_task(client.call_async(ping())) for _ in range(two)]
        await asyncio.to_thread(counting.until, lambda: counting.waiting == two)
        waiting = [asyncio.create_task(client.call_async(ping())) for _ in range(two)]
        await asyncio.sleep(0)
        slow[0].add_done_callback(lambda _: waiting[0].cancel())
        slow[1].add_done_callback(lambda _: waiting[1].cancel())
        counting.going.set()
        await asyncio.gather(*slow, *waiting, return_exceptions=True)
        return await asyncio.gather(*(client.call_async(ping()) for _ in range(4)))

    assert {one.status_code for one in asyncio.run(run())} == {200}


def test_closing_closes_all(counting: Counting, caller: Caller) -> None:
    client = client_of(counting.url)
    caller(client, ping())
    counting.until(lambda: not counting.open)
    assert caller(client, ping()).status_code == 200
    assert counting.accepted == 2


def test_closing_leaves_calls_that_run(counting: Counting) -> None:
    client = client_of(counting.url)
    counting.going.clear()
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(client.call, ping())
        counting.until(lambda: counting.waiting == 1)
        client.close()
        counting.going.set()
        assert running.result().status_code == 200
    counting.until(lambda: not counting.open)
