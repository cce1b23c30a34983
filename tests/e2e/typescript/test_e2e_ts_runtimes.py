"""The same program in Node.js, Deno, Bun and a browser."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from page_server import page_server
from sdkwright.mock import TOKEN, MockServer
from typescript_tools import HERE, RUNTIMES, Tools

LAUNCH = "runtime_launch.mjs"
SEEN = {
    "read": [200, "2024-01-15T09:30:00.000Z"],
    "write": [201, True],
    "error": [True, "ErrorT", 404],
    "data": ["string", "application/json"],
    "items": 3,
    "abort": [False, True, True],
    "refused": True,
    "unauthorized": [401],
}


def judge(seen: Any, server: MockServer, user_agent: str) -> None:
    assert seen == SEEN
    tokens = [one for one in server.requests if one.operation == TOKEN]
    assert len(tokens) == 3, "one for each client and set of scopes"
    (write,) = [one for one in server.requests if one.operation == "createTrigger"]
    assert write.value["vars"] == {"exact": 2**70, "text": "\U0001f389"}
    (path,) = [one.request.path for one in server.requests if one.operation == "getWorkflow"]
    assert path == "/api/orchestration/workflows/a%2Fb"
    found = {one.request.headers["user-agent"] for one in server.requests}
    assert all(user_agent in one for one in found), found
    # Only the calls without credentials were flawed.
    assert len(server.violations) == 20


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_command_line(runtime: str, tools: Tools, server: MockServer) -> None:
    for name in (LAUNCH, "runtime_program.mjs"):
        shutil.copy(HERE / name, tools.project)
    command = tools.launch(runtime, "--allow-net=127.0.0.1", "--deny-env")
    run = tools.run([*command, LAUNCH, server.url])
    assert (run.returncode, run.stderr) == (0, "")
    judge(json.loads(run.stdout), server, "formance-sdk-typescript/")


def test_browser(
    tools: Tools, server: MockServer, require_tool: Callable[[str], str], tmp_path: Path
) -> None:
    with page_server(tools, server) as url:
        wanted = {
            "url": url,
            "browser": require_tool("chromium"),
            "profile": str(tmp_path / "profile"),
        }
        run = tools.run([tools.node, str(HERE / "browser.mjs"), json.dumps(wanted)])
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    # Chromium itself says on the console that there were errors; nothing else does.
    assert [p for p in found["problems"] if "Failed to load resource" not in p] == []
    judge(found["seen"], server, "Chrome/")
