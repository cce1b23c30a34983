"""What a program pays for: modules are imported when they are needed, and not before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sdkwright.mock import MockServer

REPORT = """
import sys
before = set(sys.modules)
{program}
print(*sorted(set(sys.modules) - before))
"""
CLIENT = """
from formance_sdk_python import SDK, Hooks
from formance_sdk_python.models import shared
sdk = SDK(shared.Security(client_id="me", client_secret="mine"), server_idx=1, hooks=Hooks())
sdk.orchestration.v1
sdk.close()
"""
CALL = """
from formance_sdk_python import SDK
from formance_sdk_python.models import shared
security = shared.Security(client_id="me", client_secret="mine")
with SDK(security=security, server_url={url!r}) as sdk:
    sdk.orchestration.v1.{call}
"""
WRITES = "formance_sdk_python._runtime.structs import EXTRA"
LIBRARIES = {"pydantic", "pydantic_core", "msgspec"}
HEAVY = {*LIBRARIES, "httpx2", "httpcore2", "ssl", "asyncio", "typing", "json"}


@pytest.fixture
def package(each_package: Path) -> Path:
    return each_package


def run(program: str, package: Path, **env: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(package), **env}
    command = [sys.executable, "-c", program]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def imported(program: str, package: Path) -> set[str]:
    """The modules that a program loads beyond those of a bare interpreter."""
    done = run(REPORT.format(program=program), package)
    assert (done.returncode, done.stderr) == (0, "")
    return set(done.stdout.split())


def tops(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


def test_the_package_alone(package: Path) -> None:
    modules = imported("from formance_sdk_python import SDK", package)
    assert "formance_sdk_python.sdk" in modules
    assert tops(modules) <= {"formance_sdk_python", "__future__"}


def test_a_client_is_not_a_request(package: Path) -> None:
    modules = imported(CLIENT, package)
    assert not tops(modules) & HEAVY
    assert "formance_sdk_python._groups.orchestration_v1" in modules
    assert "formance_sdk_python._groups.orchestration_v2" not in modules


def test_types_of_some_calls_are_for_those_who_ask(package: Path) -> None:
    module = "formance_sdk_python._runtime"
    modules = imported("import formance_sdk_python.types", package)
    assert not modules & {f"{module}.streams", f"{module}.pages"}
    names = "Download, Event, EventStream, JsonLines, Page"
    modules = imported(f"from formance_sdk_python.types import {names}", package)
    assert modules >= {f"{module}.streams", f"{module}.pages"}
    done = run("from formance_sdk_python.types import Downloads", package)
    assert "cannot import name 'Downloads'" in done.stderr


@pytest.mark.parametrize("operation", ["list_triggers", "list_instances"])
def test_a_call_loads_what_it_is_about(operation: str, package: Path, server: MockServer) -> None:
    modules = imported(CALL.format(url=server.url, call=f"{operation}({{}})"), package)
    ours = {name for name in modules if name.startswith("formance_sdk_python.")}
    operations = {name for name in ours if ".models.operations." in name}
    assert operations == {f"formance_sdk_python.models.operations.{operation}"}
    assert not {name for name in ours if ".v2_" in name or name.endswith("_v2")}


def test_a_plain_call_loads_the_engine_only(models: str, package: Path, server: MockServer) -> None:
    """No URLs, cookies and clients of httpx2's, and no event loop for sync calls."""
    modules = imported(CALL.format(url=server.url, call="list_workflows()"), package)
    assert {"httpcore2", models} <= tops(modules)
    assert not tops(modules) & {"httpx2", "asyncio", "idna", "mimetypes", "pyreqwest"}
    runtime = {name.rpartition(".")[2] for name in modules if "._runtime." in name}
    assert not runtime & {"bodies", "httpx_transport", "multipart", "pages", "redirects", "streams"}


def test_the_fast_transport_loads_its_own(models: str, package: Path, server: MockServer) -> None:
    call = CALL.format(url=server.url, call="list_workflows()")
    program = call.replace("SDK(security", 'SDK(transport="fast", security')
    modules = imported(program, package)
    assert {"pyreqwest", models} <= tops(modules)
    assert not tops(modules) & {"httpcore2", "httpx2", "asyncio", "ssl"}
    if models == "msgspec":
        # A mebibyte that pydantic loads anyway.
        assert not modules & {"pathlib", "urllib.parse", "ipaddress"}


def test_models_of_one_library_do_without_the_other(
    models: str, package: Path, server: MockServer
) -> None:
    program = CALL.format(url=server.url, call="list_workflows()")
    found = tops(imported(program, package)) & LIBRARIES
    assert found == ({"msgspec"} if models == "msgspec" else {"pydantic", "pydantic_core"})
    if models == "msgspec":
        # Nothing of the call has said that msgspec must not write by itself.
        checked = run(f"{program}\n    from {WRITES}\nassert not EXTRA", package)
        assert (checked.returncode, checked.stderr) == (0, "")
    required = (package / "pyproject.toml").read_text(encoding="utf-8")
    assert ("msgspec" in required, "pydantic" in required) == (
        models == "msgspec",
        models == "pydantic",
    )


def test_plain_http_loads_no_certificates(package: Path, server: MockServer) -> None:
    program = CALL.format(url=server.url, call="list_workflows()")
    done = run(program, package, SSL_CERT_FILE="/nowhere/at/all.pem")
    assert (done.returncode, done.stderr) == (0, "")


def test_certificates_that_cannot_be_loaded(package: Path, server: MockServer) -> None:
    """Proves that the test above can fail; and no attempt is repeated that can't succeed."""
    program = CALL.format(url=server.url.replace("http:", "https:"), call="list_workflows()")
    done = run(program, package, SSL_CERT_FILE="/nowhere/at/all.pem")
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last.startswith("formance_sdk_python._runtime.errors.SDKError: ")
    assert "certificates" in last
