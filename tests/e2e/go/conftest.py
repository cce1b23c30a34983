"""The SDKs in Go, and the driver that is built with them, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from go_process import GoProcess
from go_tools import GENERATED, Go


@pytest.fixture(scope="session")
def go(require_tool: Callable[[str], str]) -> Go:
    return Go(require_tool("go"))


@pytest.fixture(scope="session")
def go_packages(conformance: Path) -> dict[str, Path]:
    """The folders of the SDKs by the names of their documents."""
    return {"orchestration": GENERATED, "conformance": conformance / "go"}


@pytest.fixture(scope="session")
def go_programs(
    go: Go, go_packages: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The folder with the programs of driver/."""
    return go.build(go_packages, tmp_path_factory.mktemp("programs"))


@pytest.fixture(scope="session")
def go_process(go_programs: Path) -> Iterator[GoProcess]:
    with GoProcess(go_programs / "driver.test") as process:
        yield process
