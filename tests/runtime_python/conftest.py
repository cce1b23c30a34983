"""The runtime under test: copied, as generated packages have it, to ``acme_sdk/_runtime``."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

RUNTIME = Path(__file__).parents[2] / "templates/python/runtime"
_FOLDER = tempfile.mkdtemp(prefix="acme-sdk-")
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)
_PACKAGE = Path(_FOLDER) / "acme_sdk"
shutil.copytree(RUNTIME, _PACKAGE / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
(_PACKAGE / "__init__.py").write_text("")
sys.path.insert(0, _FOLDER)

from runtime_calls import Caller  # noqa: E402 - the package must be there first
from runtime_server import Server  # noqa: E402


@pytest.fixture
def package_folder() -> Path:
    """What to put on ``sys.path`` to import ``acme_sdk``."""
    return Path(_FOLDER)


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """Runs every test that asks for it twice: with sync and with async calls."""
    return Caller(request.param)
