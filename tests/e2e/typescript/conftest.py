"""The committed package, built once and installed into a project of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest
from sdk_process import SDKProcess
from typescript_tools import Tools, build, install


@pytest.fixture(scope="session")
def tools(require_tool: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory) -> Tools:
    return build(install(require_tool), tmp_path_factory.mktemp("typescript"))


@pytest.fixture(scope="session")
def npm(require_tool: Callable[[str], str]) -> str:
    return require_tool("npm")


@pytest.fixture(scope="session")
def process_of(tools: Tools) -> Iterator[Callable[[str], SDKProcess]]:
    """``process_of("deno")``: the process of that runtime, for the whole session."""
    with ExitStack() as processes:
        yield cache(lambda runtime: processes.enter_context(SDKProcess(tools, runtime)))


@pytest.fixture(scope="session")
def sdk_process(process_of: Callable[[str], SDKProcess]) -> SDKProcess:
    return process_of("node")
