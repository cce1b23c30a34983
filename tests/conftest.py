"""What all tests share: expected files that can be rewritten, and tools that may be missing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden", action="store_true", help="rewrite expected files instead of comparing"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "golden: compares with files that --golden rewrites")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "golden" in getattr(item, "fixturenames", ()):
            item.add_marker("golden")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str | None], None]:
    """``golden(path, text)`` fails unless the file holds exactly that text; None: no such file.

    Under ``--golden`` the file is rewritten, or removed, instead.
    """
    rewrite = bool(request.config.getoption("--golden"))

    def compare(path: Path, text: str | None) -> None:
        if rewrite and text is None:
            path.unlink(missing_ok=True)
        elif rewrite and text is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        expected = path.read_bytes().decode() if path.exists() else None
        assert text == expected, f"{path} differs; if it should, run: make golden"

    return compare


@pytest.fixture(scope="session")
def require_tool() -> Callable[[str], str]:
    """``require_tool("node")`` gives the path of a command that a test can't do without.

    Where it is not installed the test is skipped with its name, or fails if REQUIRE_ALL=1.
    """

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is not None:
            return path
        missing = f"{name} is not installed"
        if os.environ.get("REQUIRE_ALL") == "1":
            pytest.fail(f"{missing}, and REQUIRE_ALL=1 asks for every test")
        pytest.skip(missing)

    return find
