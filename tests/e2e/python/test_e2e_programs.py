"""Programs as a docs page shows them, run as they stand against the server behind a proxy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from documented_calls import CALLS, DocumentedCall, snake
from sdk_driver import MakeSDK
from sdkwright.mock import TOKEN, MockServer

SYNC = """\
from formance_sdk_python import SDK
from formance_sdk_python.models import shared

with SDK(
    security=shared.Security(
        client_id="<YOUR_CLIENT_ID_HERE>",
        client_secret="<YOUR_CLIENT_SECRET_HERE>",
    ),
) as sdk:
    res = sdk.orchestration.{call}

    assert res{member} is not None
    print(res{member})
"""
ASYNC = """\
import asyncio

from formance_sdk_python import SDK
from formance_sdk_python.models import shared


async def main() -> None:
    async with SDK(
        security=shared.Security(
            client_id="<YOUR_CLIENT_ID_HERE>",
            client_secret="<YOUR_CLIENT_SECRET_HERE>",
        ),
    ) as sdk:
        res = await sdk.orchestration.{call}

        assert res{member} is not None
        print(res{member})


asyncio.run(main())
"""
V1 = [call for call in CALLS.values() if call.group == "v1"]


def program(documented: DocumentedCall, layout: str) -> str:
    suffix = "_async" if layout is ASYNC else ""
    arguments = f"request={literal(documented)}" if documented.takes == "parameters" else ""
    call = f"{documented.group}.{snake(documented.method_name)}{suffix}({arguments})"
    member = f".{snake(documented.answer)}" if documented.answer else ""
    return layout.format(call=call, member=member)


def literal(documented: DocumentedCall) -> str:
    members: dict[str, Any] = {snake(name): value for name, value in documented.example.items()}
    return repr(members)


def run(text: str, server: MockServer, package: Path) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    env = {**kept, "PYTHONPATH": str(package), "HTTP_PROXY": server.url, "http_proxy": server.url}
    command = [sys.executable, "-W", "error", "-c", text]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def package(each_package: Path) -> Path:
    return each_package


def test_there_are_seventeen() -> None:
    assert len(V1) == 17


def expected_output(documented: DocumentedCall, make_sdk: MakeSDK, models: str) -> str:
    if not documented.answer:
        wrapper = documented.operation[0].upper() + documented.operation[1:] + "Response"
        return f"{wrapper}(status_code=204, content_type='')\n"
    with make_sdk() as sdk:
        response = documented.method(sdk)(*documented.arguments(documented.example))
    shown = f"{getattr(response, snake(documented.answer))}\n"
    # pydantic has a time zone of its own.
    return shown.replace("TzInfo(0)", "datetime.timezone.utc") if models == "msgspec" else shown


@pytest.mark.parametrize("layout", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize("documented", V1, ids=lambda call: call.operation)
def test_program(
    documented: DocumentedCall,
    layout: str,
    server: MockServer,
    models: str,
    package: Path,
    make_sdk: MakeSDK,
) -> None:
    expected = expected_output(documented, make_sdk, models)
    server.clear()

    done = run(program(documented, layout), server, package)

    assert (done.returncode, done.stderr, done.stdout) == (0, "", expected)
    assert server.violations == []
    assert [one.operation for one in server.requests] == [TOKEN, documented.operation]
    targets = [one.request.target for one in server.requests]
    assert targets[0] == "http://localhost/api/auth/oauth/token"
    assert targets[1].startswith("http://localhost/api/orchestration/")
