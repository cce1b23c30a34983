"""Unions of hundreds: pyright reads no expression that is 256 operators deep, and knows no tuple
of more than 256."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
MANY = 300
READ = ("caller.py", "long/webhooks.py", "long/models/shared")
CONFIG = """\
document: api.json
targets: {python: {output: python, package: long, module: long}}
"""
CALLER = """\
from typing import assert_type

from long import webhooks
from long.models import shared


def handle(event: webhooks.WebhookEvent) -> None:
    if event.name == "hook7":
        assert_type(event.payload, shared.Thing7)


def first(either: shared.Either) -> str:
    return either.kind if isinstance(either, shared.Thing0) else ""
"""
RUN = """\
from long.models import operations, shared
made = shared.Holder.model_validate({"either": {"kind": "k299", "only299": "x"}})
assert type(made.either) is shared.Thing299, made
assert made.model_dump_json() == '{"either":{"kind":"k299","only299":"x"}}', made
"""


def document() -> dict[str, Any]:
    text = {"type": "string"}
    schemas: dict[str, Any] = {
        f"Thing{n}": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"const": f"k{n}"}, f"only{n}": text},
        }
        for n in range(MANY)
    }
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in schemas]
    schemas["Either"] = {"oneOf": refs}
    schemas["Holder"] = {
        "type": "object",
        "required": ["either"],
        "properties": {"either": {"$ref": "#/components/schemas/Either"}},
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Holder"}}}
    answered = {"200": {"description": "x", "content": content}}
    put = {"operationId": "put", "requestBody": {"content": content}, "responses": answered}
    hooks = {
        f"hook{n}": {
            "post": {
                "requestBody": {"content": {"application/json": {"schema": ref}}},
                "responses": {"204": {"description": "x"}},
            }
        }
        for n, ref in enumerate(refs)
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Long", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": {"/p": {"put": put}},
        "webhooks": hooks,
        "components": {"schemas": schemas},
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("long")
    (folder / "sdk.yaml").write_text(CONFIG)
    (folder / "api.json").write_text(json.dumps(document()))
    command = [str(SDKWRIGHT), "generate"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (folder / "python" / "caller.py").write_text(CALLER)
    settings = {"typeCheckingMode": "strict", "include": [*READ]}
    (folder / "python" / "pyrightconfig.json").write_text(json.dumps(settings))
    return folder / "python"


@pytest.mark.parametrize(
    "command",
    [("-m", "pyright", "--pythonpath", sys.executable), ("-m", "mypy", "--strict"), ("-c", RUN)],
    ids=["pyright", "mypy", "run"],
)
def test_a_union_of_hundreds(folder: Path, command: tuple[str, ...]) -> None:
    paths = READ if "mypy" in command else ()
    whole = [sys.executable, *command, *paths]
    done = subprocess.run(whole, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
