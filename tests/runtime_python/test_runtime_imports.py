"""What importing and making a client costs: nothing beyond a bare interpreter."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from runtime_server import Server, as_json

LIGHT = ("auth", "client", "errors", "hooks", "messages", "operation", "response", "retries")
SHOW = "import sys; print(*sorted(sys.modules))"


def modules(folder: Path, code: str) -> set[str]:
    """The modules loaded after ``code`` ran in an interpreter of its own."""
    program = f"import sys; sys.path.insert(0, {str(folder)!r})\n{code}\n{SHOW}"
    done = subprocess.run(
        [sys.executable, "-B", "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.splitlines()[-1].split())


def foreign(folder: Path, code: str) -> set[str]:
    loaded = modules(folder, code) - modules(folder, "")
    return {name for name in loaded if not name.startswith("acme_sdk")}


@pytest.mark.parametrize("module", [*LIGHT, "unset"])
def test_importing_loads_nothing_else(package_folder: Path, module: str) -> None:
    assert foreign(package_folder, f"import acme_sdk._runtime.{module}") == set()


def test_making_a_client_loads_nothing_else(package_folder: Path) -> None:
    code = """
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.operation import Server
from acme_sdk._runtime.auth import OAuth2
from acme_sdk._runtime.hooks import Hooks
from acme_sdk._runtime.retries import RetryConfig
oauth = OAuth2(client_id="a", client_secret="b", token_url="c", default_token_url="/t")
client = Client(schemes={"o": oauth}, servers=(Server("http://{h}", {"h": "x"}),), hooks=Hooks(),
    retry_config=RetryConfig())
client.close()
"""
    assert foreign(package_folder, code) == set()


def test_a_sync_call_loads_no_async_machinery_of_ours_and_no_spare_parts(
    package_folder: Path, server: Server
) -> None:
    server.answer(as_json({"id": "a"}))
    code = f"""
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.operation import Operation, Result, Server
from acme_sdk._runtime.response import Response
class R(Response):
    __slots__ = ("thing",)
operation = Operation(id="x", method="GET", path="/", envelope=R,
    results=(Result("200", "json", "application/json", field="thing", type=dict[str, str]),))
client = Client(servers=(Server({server.url!r}),))
assert client.call(operation).thing == {{"id": "a"}}
client.close()
"""
    loaded = modules(package_folder, code)
    assert "acme_sdk._runtime.pages" not in loaded
    assert "acme_sdk._runtime.retries" in loaded


def test_nothing_names_a_product_or_imports_absolutely() -> None:
    folder = Path(__file__).parents[2] / "templates/python/runtime"
    for path in folder.glob("*.py"):
        text = path.read_text()
        assert "formance" not in text.lower(), path.name
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and node.level:
                assert node.level == 1, path.name


def test_files_and_functions_stay_small() -> None:
    folder = Path(__file__).parents[2] / "templates/python/runtime"
    for path in folder.glob("*.py"):
        text = path.read_text()
        assert text.count("\n") < 400, path.name
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                first = node.body[0]
                has_doc = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
                start = first.end_lineno if has_doc else node.lineno
                length = (node.end_lineno or 0) - (start or 0)
                assert length < 45, f"{path.name}: {node.name}"
