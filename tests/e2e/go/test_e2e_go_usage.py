"""What people write: errors, contexts, clients and credentials of their own, loops over pages."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from go_tools import environment
from sdkwright.mock import TOKEN, MockServer, Scripted

NOT_FOUND = Scripted(404, body=b'{"errorCode":"NOT_FOUND","errorMessage":"no such workflow"}')
SLOW = Scripted(200, delay=2.0)

Use = Callable[..., Any]


@pytest.fixture
def use(go_programs: Path, server: MockServer) -> Use:
    """``use("program", NAME="value")``: what a program of driver/usage saw."""

    def run(program: str, **variables: str) -> Any:
        done = subprocess.run(
            [str(go_programs / "usage"), program, server.url],
            env=environment() | variables,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)

    return run


def operations(server: MockServer) -> list[str]:
    return [one.operation for one in server.requests]


def test_an_answer_and_the_body_it_came_in(use: Use, server: MockServer) -> None:
    status, media, body, again = use("answer")
    assert (status, media) == (200, "application/json")
    assert again == body
    assert server.requests[1].request.headers["x-trace"] == "t"


def test_errors(use: Use, server: MockServer) -> None:
    server.script("v2GetWorkflow", [NOT_FOUND])
    assert use("errors") == {
        "code": "NOT_FOUND",
        "known": True,
        "message": "no such workflow",
        "status": 404,
        "method": "GET",
        "not found": True,
        "refused": False,
    }


@pytest.mark.parametrize("program", ["cancelled", "late"])
def test_a_call_ends_with_its_context(program: str, use: Use, server: MockServer) -> None:
    server.script("v2GetWorkflow", [SLOW])
    assert use(program) == {
        "soon": True,
        "connection": True,
        "timeout": program == "late",
        "cancelled": program == "cancelled",
        "deadline": program == "late",
        "next": 200,
    }
    assert operations(server) == [TOKEN, "v2GetWorkflow", "v2ListTriggers"], "tried once"


def test_clients_of_the_users_own(use: Use) -> None:
    paths = ["POST /api/auth/oauth/token", "GET /api/orchestration/workflows"]
    assert use("client") == [paths, paths]


def test_credentials_from_a_function(use: Use, server: MockServer) -> None:
    assert use("source") is True, "its own error comes back"
    assert operations(server) == [TOKEN, "listWorkflows"]


def test_credentials_from_the_environment(use: Use, server: MockServer) -> None:
    assert use("environment", FORMANCE_CLIENT_ID="you", FORMANCE_CLIENT_SECRET="s") == 200
    assert b"you" in server.requests[0].request.body


def test_a_loop_that_is_left_begins_again(use: Use, server: MockServer) -> None:
    first, second = use("left")
    assert first == second
    assert operations(server) == [TOKEN, "v2ListWorkflows", "v2ListWorkflows"]


def test_no_goroutine_stays(use: Use, server: MockServer) -> None:
    server.script("v2GetWorkflow", [SLOW] * 20)
    assert use("goroutines") == "gone"
