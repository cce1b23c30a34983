"""The mock server of the orchestration API that all end-to-end tests share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest
from scenario import SPEC
from sdkwright.mock import MockServer


@pytest.fixture(scope="session")
def server_of_life() -> Iterator[Callable[[int], MockServer]]:
    """``server_of_life(1)``: a server whose tokens are good for a second."""
    servers: list[MockServer] = []

    @cache
    def start(seconds: int) -> MockServer:
        servers.append(MockServer(SPEC, expires_in=seconds))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def server(server_of_life: Callable[[int], MockServer]) -> MockServer:
    """The server of the whole session, with nothing remembered."""
    running = server_of_life(3600)
    running.clear()
    return running
