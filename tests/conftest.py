"""What all tests share: expected files that can be rewritten, and what a machine may lack."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest

HERE = Path(__file__).parent
TYPESCRIPT_TOOLS = HERE / "e2e" / "typescript"
PHP_LIBRARIES = HERE / "php_tools" / "autoload.php"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden", action="store_true", help="rewrite expected files instead of comparing"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "golden: compares with files that --golden rewrites")
    # What a shell starts in the background ignores Ctrl-C, and so would all that we start: tests
    # that interrupt a program would wait for nothing.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


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
def lacking() -> Callable[[str], NoReturn]:
    """``lacking("go is not installed")`` skips a test with that, or fails it if REQUIRE_ALL=1.

    For whatever a machine may not have; nothing else skips a test.
    """

    def tell(what: str) -> NoReturn:
        if os.environ.get("REQUIRE_ALL") == "1":
            pytest.fail(f"{what}, and REQUIRE_ALL=1 asks for every test", pytrace=False)
        pytest.skip(what)

    return tell


@pytest.fixture(scope="session")
def require_tool(lacking: Callable[[str], NoReturn]) -> Callable[[str], str]:
    """``require_tool("node")`` gives the path of a command that a test can't do without."""
    return lambda name: shutil.which(name) or lacking(f"{name} is not installed")


@pytest.fixture(scope="session")
def require_npm(
    require_tool: Callable[[str], str], lacking: Callable[[str], NoReturn]
) -> Callable[[Path], Path]:
    """``require_npm(folder)`` gives ``node_modules`` of a folder, as its package-lock.json says.

    Packages are installed where they are missing or older than the file. Who comes while another
    process does so waits for it: the lock is on package-lock.json, which ``npm ci`` only reads.
    """

    @cache
    def complaint_of(folder: Path) -> str:
        npm, lock = require_tool("npm"), folder / "package-lock.json"
        # npm writes this file when all others are in place.
        done = folder / "node_modules" / ".package-lock.json"
        with lock.open("rb") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            if done.exists() and done.stat().st_mtime >= lock.stat().st_mtime:
                return ""
            command = [npm, "ci", "--loglevel=error", "--no-audit", "--no-fund"]
            run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        said = (run.stderr + run.stdout).strip()
        return f"npm ci failed in {folder}: {said}" if run.returncode else ""

    def install(folder: Path) -> Path:
        if complaint := complaint_of(folder):
            lacking(complaint)
        return folder / "node_modules"

    return install


@pytest.fixture(scope="session")
def node(require_tool: Callable[[str], str], require_npm: Callable[[Path], Path]) -> str:
    """Node.js, with the compilers of TypeScript that tests use in TYPESCRIPT_TOOLS."""
    require_npm(TYPESCRIPT_TOOLS)
    return require_tool("node")


@pytest.fixture(scope="session")
def go(require_tool: Callable[[str], str]) -> str:
    return require_tool("go")


@pytest.fixture(scope="session")
def require_php(
    require_tool: Callable[[str], str], lacking: Callable[[str], NoReturn]
) -> Callable[[str], str]:
    """``require_php("PhpParser/autoload.php")`` gives the path of PHP, which can load that file."""

    @cache
    def find(file: str) -> str:
        php = require_tool("php")
        load = [php, "-d", "display_errors=stderr", "-r", "require $argv[1];", file]
        run = subprocess.run(load, capture_output=True, text=True, check=False)
        if run.returncode:
            lacking(f"PHP lacks a library: {run.stderr.strip().partition(chr(10))[0]}")
        return php

    return find


@pytest.fixture(scope="session")
def php(require_php: Callable[[str], str]) -> str:
    """PHP, with the libraries of generated SDKs."""
    return require_php(str(PHP_LIBRARIES))
