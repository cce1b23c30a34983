"""The committed package, built once and installed into a project of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest
from sdk_process import SDKProcess
from typescript_tools import Tools, build


@pytest.fixture(scope="session")
def tools(node: str, tmp_path_factory: pytest.TempPathFactory) -> Tools:
    return build(node, tmp_path_factory.mktemp("typescript"))


@pytest.fixture(scope="session")
def npm(require_tool: Callable[[str], str]) -> str:
    return require_tool("npm")


@pytest.fixture(scope="session")
def packages(
    tools: Tools, conformance: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """The built packages by the names of their documents."""
    folder, generated = tmp_path_factory.mktemp("conformance"), conformance / "typescript"
    built = build(tools.node, folder, generated, "@acme/conformance")
    return {"orchestration": tools.package, "conformance": built.package}


@pytest.fixture(scope="session")
def process_of(tools: Tools, packages: dict[str, Path]) -> Iterator[Callable[[str], SDKProcess]]:
    """``process_of("deno")``: the process of that runtime, for the whole session."""
    with ExitStack() as processes:
        yield cache(lambda runtime: processes.enter_context(SDKProcess(tools, runtime, packages)))


@pytest.fixture(scope="session")
def sdk_process(process_of: Callable[[str], SDKProcess]) -> SDKProcess:
    return process_of("node")
