"""What people write: errors, clients and credentials of their own, loops over pages."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from php_process import DRIVER
from php_tools import SETTINGS, environment
from sdkwright.mock import TOKEN, MockServer, Scripted

NOT_FOUND = Scripted(404, body=b'{"errorCode":"NOT_FOUND","errorMessage":"no such workflow"}')

Use = Callable[..., Any]


@pytest.fixture
def use(php: str, php_packages: Callable[[str], Mapping[str, Path]], server: MockServer) -> Use:
    """``use("program", NAME="value")``: what a function of driver/usage.php saw."""
    packages = [php_packages("PHP")["orchestration"]]

    def run(program: str, **variables: str) -> Any:
        done = subprocess.run(
            [php, *SETTINGS, str(DRIVER / "usage.php"), program, server.url],
            env=environment(packages) | variables,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), done.stdout
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
    assert use("failure") == {
        "code": "NOT_FOUND",
        "message": "no such workflow",
        "status": 404,
        "php": 404,
        "base": True,
        "method": "GET",
        "shows": False,
    }


def test_credentials_from_a_function(use: Use, server: MockServer) -> None:
    calls, message = use("source")
    assert message == "the vault is closed", "its own error comes back"
    assert operations(server) == [TOKEN, *["listWorkflows"] * calls]


def test_credentials_from_the_environment(use: Use, server: MockServer) -> None:
    assert use("environment", FORMANCE_CLIENT_ID="you", FORMANCE_CLIENT_SECRET="s") == 200
    assert b"you" in server.requests[0].request.body


def test_a_loop_that_is_left_begins_again(use: Use, server: MockServer) -> None:
    first, second = use("left")
    assert first == second
    assert operations(server) == [TOKEN, "v2ListWorkflows", "v2ListWorkflows"]


def test_a_client_of_the_users_own(use: Use) -> None:
    assert use("client") == ["POST /api/auth/oauth/token", "GET /api/orchestration/workflows"]


def test_what_a_hook_throws(use: Use, server: MockServer) -> None:
    assert use("hook") == "not today"


def test_a_client_that_is_shown_has_no_secrets(use: Use) -> None:
    assert use("dumped") is False
