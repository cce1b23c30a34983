"""The package as npm sees it: packed, installed somewhere else, imported and called."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sdk_process import CALLS
from sdkwright.mock import TOKEN, MockServer
from test_e2e_ts_static import packed
from typescript_tools import GENERATED, NAME, Tools

CALL = f"""
import {{ fileURLToPath }} from "node:url";
import {{ SDK }} from "{NAME}";
const security = {{ clientID: "me", clientSecret: "mine" }};
const sdk = new SDK({{ security, serverURL: process.argv[2] }});
const response = await sdk.orchestration.v1.listWorkflows();
console.log(response.statusCode, fileURLToPath(import.meta.resolve("{NAME}")));
"""
IMPORT = """
const found = {};
for (const name of process.argv.slice(2)) {
  found[name] = await import(name).then(Object.keys, (error) => error.code);
}
console.log(JSON.stringify(found));
"""


@pytest.fixture(scope="module")
def installed(tools: Tools, npm: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the package that was packed, and nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    (folder / "package.json").write_text('{"private": true, "type": "module"}\n', "utf-8")
    archive = packed(tools, npm, folder)
    options = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    run = tools.run([npm, "install", *options, f"./{archive.name}"], folder)
    assert run.returncode == 0, run.stderr
    return folder


def imported(tools: Tools, folder: Path, names: list[str]) -> Any:
    """What each module exports, or the code of the error."""
    (folder / "import.js").write_text(IMPORT, "utf-8")
    run = tools.run([tools.node, "import.js", *names], folder)
    assert (run.stderr, run.returncode) == ("", 0)
    return json.loads(run.stdout)


def test_it_brings_nothing_else(installed: Path) -> None:
    modules = [path.name for path in (installed / "node_modules").iterdir() if path.name[:1] != "."]
    assert modules == ["@formance"]
    assert [path.name for path in (installed / "node_modules/@formance").iterdir()] == [
        "formance-sdk"
    ]


def test_installed_it_works(installed: Path, tools: Tools, server: MockServer) -> None:
    (installed / "call.js").write_text(CALL, "utf-8")
    run = tools.run([tools.node, "call.js", server.url], installed)
    assert (run.stderr, run.returncode) == ("", 0)
    where = installed / "node_modules" / NAME / "dist/index.js"
    assert run.stdout == f"200 {where}\n"
    assert [one.operation for one in server.requests] == [TOKEN, "listWorkflows"]
    assert server.violations == []


def test_every_function_is_exported(installed: Path, tools: Tools) -> None:
    functions = {f"{NAME}/funcs/{call.function}.js": call.function for call in CALLS.values()}
    found = imported(tools, installed, [*functions])
    assert found == {name: [function] for name, function in functions.items()}


def test_every_module_of_models_is_exported(installed: Path, tools: Tools) -> None:
    models = GENERATED / "src/models"
    names = [
        f"{NAME}/models/{path.relative_to(models).with_suffix('.js').as_posix()}"
        for path in sorted(models.rglob("*.ts"))
    ]
    barrels = [f"{NAME}/models/{space}" for space in ("shared", "operations", "errors")]
    found = imported(tools, installed, [*names, *barrels])
    assert len(names) > 150
    assert {name: code for name, code in found.items() if isinstance(code, str)} == {}
    for barrel in barrels:
        assert found[barrel] == found[f"{barrel}/index.js"]


def test_the_first_modules(installed: Path, tools: Tools) -> None:
    names = ["", "/core.js", "/types", "/package.json", "/lib/json.js", "/dist/index.js"]
    found = imported(tools, installed, [NAME + name for name in names])
    assert {"SDK", "SDKCore", "SDKError", "SDKAbortError"} <= {*found[NAME]}
    assert found[f"{NAME}/core.js"] == ["SDKCore"]
    assert found[f"{NAME}/types"] == ["UnknownVariant"]
    hidden = "ERR_PACKAGE_PATH_NOT_EXPORTED"
    assert found[f"{NAME}/lib/json.js"] == found[f"{NAME}/dist/index.js"] == hidden
