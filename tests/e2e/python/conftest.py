"""The committed package, imported from where it lies, away from the machine's proxies."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

PACKAGE = Path(__file__).parents[3] / "generated/python"
PACKAGE_NAME = "formance_sdk_python"
sys.path.insert(0, str(PACKAGE))

from formance_sdk_python import SDK  # noqa: E402 - the package must be there first
from formance_sdk_python.models import shared  # noqa: E402
from scenario import DOCUMENTS  # noqa: E402
from sdk_driver import MODULES, MakeSDK  # noqa: E402
from sdk_packages import generated  # noqa: E402
from sdkwright.mock import MockServer  # noqa: E402

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
CREDENTIALS = ("FORMANCE_CLIENT_ID", "FORMANCE_CLIENT_SECRET", "FORMANCE_TOKEN_URL")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXIES, *(proxy.lower() for proxy in PROXIES), *CREDENTIALS):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def python_packages(
    conformance: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], list[Path]]:
    """``python_packages("msgspec")``: the packages with models of that library are importable, and
    lie in these folders. That of the orchestration API and pydantic is the committed one."""

    @cache
    def of(models: str) -> list[Path]:
        if models == "pydantic":
            folders = [conformance / "python"]
        else:
            folders = [tmp_path_factory.mktemp("python") / name for name in MODULES[models]]
            for name, folder in zip(MODULES[models], folders, strict=True):
                generated(DOCUMENTS[name], folder, MODULES[models][name], models)
        sys.path[:0] = map(str, folders)
        return folders

    return of


@pytest.fixture(scope="session", params=["pydantic", "msgspec"])
def models(request: pytest.FixtureRequest) -> str:
    """What the models are made of."""
    return str(request.param)


@pytest.fixture(scope="session")
def each_package(models: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``package`` with models of each library, under the name of the committed one."""
    if models == "pydantic":
        return PACKAGE
    folder = tmp_path_factory.mktemp("package") / models
    generated(DOCUMENTS["orchestration"], folder, PACKAGE_NAME, models)
    return folder


@pytest.fixture
def package() -> Path:
    """The folder to put on ``sys.path`` to import the SDK."""
    return PACKAGE


@pytest.fixture
def make_sdk(server: MockServer) -> MakeSDK:
    """``make_sdk(timeout_ms=…)``: an SDK with credentials, led to the server."""

    def make(**settings: Any) -> SDK:
        security = shared.Security(client_id="me", client_secret="s3cr3t-of-mine")
        return SDK(**{"security": security, "server_url": server.url} | settings)

    return make
