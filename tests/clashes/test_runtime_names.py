"""What generated modules import keeps its name there, whatever the document calls like it.

The names are collected from packages that have everything; then groups, operations, types and
errors of another document have these names, and type checkers read what comes out.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from clash_documents import answer, document, ref

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
TESTS = Path(__file__).parents[1]
NODE_MODULES = TESTS / "e2e/typescript/node_modules"
LOAD = TESTS / "property/php_load.php"
CONFIG = """\
document: api.json
targets:
  go: {{output: go, package: example.test/{module}, class: {cls}}}
  php: {{output: php, package: acme/{module}, module: Acme\\{module}, class: {cls}}}
  python: {{output: python, package: {module}, module: {module}, class: {cls}}}
  typescript: {{output: typescript, package: {module}, class: {cls}}}
"""
ADDRESS = "https://a.example"
SCHEMES = {
    "client": {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": ADDRESS, "scopes": {}}},
    },
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "basic"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "connect": {"type": "openIdConnect", "openIdConnectUrl": ADDRESS},
}
RETRIES = {"strategy": "backoff", "statusCodes": ["5XX"]}
"""Every kind of field: what a module of models imports."""
FIELDS = {
    "text": {"type": "string"},
    "some-bytes": {"type": "string", "contentEncoding": "base64"},
    "file": {"type": "string", "format": "binary"},
    "day": {"type": "string", "format": "date"},
    "at": {"type": "string", "format": "date-time"},
    "lasts": {"type": "string", "format": "duration"},
    "uid": {"type": "string", "format": "uuid"},
    "exact": {"type": "string", "format": "decimal"},
    "big": {"type": "integer", "format": "bigint"},
    "anything": {},
    "perhaps": {"type": ["string", "null"]},
    "always": {"const": "x"},
    "listed": {"type": "array", "items": {"type": "integer"}},
    "mapped": {"type": "object", "additionalProperties": {"type": "number"}},
    "chosen": {"type": "string", "enum": ["a", "b"]},
    "counted": {"type": "integer", "enum": [1, 2]},
    "either": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
    "open": {"oneOf": [ref("Whole"), {"type": "object", "required": ["y"], "properties": {}}]},
}
WHOLE = {"type": "object", "properties": FIELDS, "required": ["day"]}
KINDS: dict[str, dict[str, Any]] = {
    "records": WHOLE,
    "unions": {"oneOf": [ref("Whole"), {"type": "array", "items": ref("Whole")}, {"type": "null"}]},
    "enums": {"type": "string", "enum": ["a", "b"]},
}


def everything(kind: str, names: list[str]) -> dict[str, Any]:
    """Each of ``names`` is an operation, a webhook and a type of the ``kind`` that is an answer, a
    request, a payload and an error; among records also a group in the client and one in a group."""
    operations: dict[str, dict[str, Any]] = {}
    hooks: dict[str, Any] = {}
    schemas = {"Whole": WHOLE}
    for number, name in enumerate(names):
        schemas[name] = KINDS[kind]
        responses = {"200": answer(ref(name)), "400": answer(ref(name))}
        body = {"content": {"application/json": {"schema": ref(name)}}}
        query = {"name": name, "in": "query", "schema": ref(name)}
        tags = (name, f"Inner.{name}", "Flat") if kind == "records" else ("Flat",)
        for place, tag in enumerate(tags):
            operations[f"/p{number}/{place}"] = {
                "operationId": name if tag == "Flat" else f"get_{number}_{place}",
                "method": "post",
                "tags": [tag],
                "parameters": [query],
                "requestBody": body,
                "responses": responses,
            }
        hooks[name] = {"post": {"requestBody": body, "responses": {"204": {"description": "x"}}}}
    variables = {"region": {"default": "a"}}
    found = document(operations, {"schemas": schemas, "securitySchemes": SCHEMES})
    return {
        **found,
        "webhooks": hooks,
        "security": [{name: []} for name in SCHEMES],
        "servers": [{"url": "https://{region}.example", "variables": variables}],
        "x-speakeasy-retries": RETRIES,
    }


def generated(folder: Path, kind: str, names: list[str], module: str, cls: str) -> Path:
    folder.mkdir()
    (folder / "sdk.yaml").write_text(CONFIG.format(module=module, cls=cls))
    (folder / "api.json").write_text(json.dumps(everything(kind, names)))
    command = [str(SDKWRIGHT), "generate"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + done.stdout
    return folder


def imported(package: Path) -> Iterator[str]:
    """What the generated modules of a Python package import, but from each other's models."""
    for path in package.rglob("*.py"):
        if "_runtime" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module != "__future__":
                yield from (name.asname or name.name for name in node.names)


def imported_in_typescript(sources: Path) -> Iterator[str]:
    for path in sources.rglob("*.ts"):
        if "lib" not in path.parts:
            text = path.read_text("utf-8")
            for clause in re.findall(r"(?:im|ex)port (?:type )?\{([^}]*)\} from", text):
                yield from (word.split()[-1] for word in clause.split(",") if word.strip())


def imported_in_go(module: Path) -> Iterator[str]:
    """What packages are called."""
    for path in module.rglob("*.go"):
        if "internal" not in path.parts:
            yield from re.findall(
                r'^(?:import |\t)"(?:[^"]*/)?(\w+)"$', path.read_text("utf-8"), re.M
            )


def imported_in_php(package: Path) -> Iterator[str]:
    for path in package.rglob("*.php"):
        if "Runtime" not in path.parts:
            yield from re.findall(r"^use (?:[\w\\]+\\)?(\w+);$", path.read_text("utf-8"), re.M)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three projects, in each of which the names are types of another kind."""
    folder = tmp_path_factory.mktemp("runtime-names")
    names: set[str] = {"Client", "Server"}
    for kind in KINDS:
        package = generated(folder / f"plain-{kind}", kind, ["Thing"], "plain", "SDK")
        names |= {*imported(package / "python"), *imported_in_typescript(package / "typescript")}
        names |= {*imported_in_go(package / "go"), *imported_in_php(package / "php")}
    made = r"Thing|Whole|[Gg]et\d|Inner|Flat"
    wanted = sorted(name for name in names if name.isidentifier() and not re.search(made, name))
    assert {"OAuth2", "Bearer", "Hooks", "OneOf", "SDKCore", "Schema"} <= {*wanted}
    assert {"context", "sdk", "Absent", "Model", "Read"} <= {*wanted}
    for kind in KINDS:
        generated(folder / kind, kind, wanted, kind, "Client")
    return folder


@pytest.mark.parametrize(
    "checker", [("-m", "mypy", "--strict"), ("-m", "pyright", "--pythonpath", sys.executable)]
)
def test_python(folder: Path, checker: tuple[str, ...]) -> None:
    paths = [f"{kind}/python/{kind}" for kind in KINDS]
    command = [sys.executable, *checker, *paths]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_python_loads(folder: Path) -> None:
    for kind in KINDS:
        group = "flat" if kind != "records" else "inner.client"
        command = [sys.executable, "-c", f"import {kind}; {kind}.Client().{group}._client.call"]
        where = folder / kind / "python"
        done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False)
        assert done.stderr == ""


def test_typescript(folder: Path, node: str) -> None:
    (folder / "node_modules").symlink_to(NODE_MODULES)
    options = {
        "strict": True, "noEmit": True, "skipLibCheck": True, "target": "es2022",
        "module": "nodenext", "moduleResolution": "nodenext", "types": ["node"],
        "lib": ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    }  # fmt: skip
    include = [f"{kind}/typescript/src/**/*.ts" for kind in KINDS]
    (folder / "tsconfig.json").write_text(
        json.dumps({"compilerOptions": options, "include": include})
    )
    command = [node, os.path.realpath(NODE_MODULES / "typescript/bin/tsc"), "-p", "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout == ""


@pytest.mark.parametrize("kind", KINDS)
def test_go(folder: Path, go: str, kind: str) -> None:
    env = {**os.environ, "GOPROXY": "off"}
    command = [go, "vet", "-trimpath", "./..."]
    done = subprocess.run(
        command, cwd=folder / kind / "go", env=env, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_php(folder: Path, php: str) -> None:
    packages = {str(folder / kind / "php"): f"Acme\\{kind}" for kind in KINDS}
    listed = [argument for pair in packages.items() for argument in pair]
    done = subprocess.run(
        [php, str(LOAD), *listed],
        env={**os.environ, "SDK_PACKAGES": os.pathsep.join(packages)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
