"""Importing a package costs the same however many models it has."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

PROGRAM = """
import sys
before = set(sys.modules)
from many_sdk import SDK
found = sorted(set(sys.modules) - before)
size = sum(len(open(sys.modules[name].__file__, "rb").read()) for name in found if "many" in name)
sdk = SDK(server_url="http://127.0.0.1:9")
sdk.things
models = [name for name in sys.modules if ".models." in name or "pydantic" in name]
print(*found, size, len(models))
"""


def document(models: int) -> dict[str, Any]:
    def reference(number: int) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/Model{number}"}

    def model(number: int) -> dict[str, Any]:
        members = {"id": {"type": "string"}, "other": reference(max(0, number - 1))}
        return {"type": "object", "required": ["id"], "properties": members}

    answer = {
        "description": "it",
        "content": {"application/json": {"schema": reference(models - 1)}},
    }
    operation = {"operationId": "getThing", "tags": ["things"], "responses": {"200": answer}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Many", "version": "1.0.0"},
        "paths": {"/thing": {"get": operation}},
        "components": {"schemas": {f"Model{number}": model(number) for number in range(models)}},
    }


def loaded(folder: Path, models: int) -> list[str]:
    """The modules, the bytes of their sources, and how many models come with a client."""
    folder.mkdir()
    (folder / "api.json").write_text(json.dumps(document(models)))
    target = {"output": "out", "package": "many-sdk"}
    config = {"document": "api.json", "targets": {"python": target}}
    (folder / "sdk.yaml").write_text(json.dumps(config))
    command = [sys.executable, "-m", "sdkwright", "generate"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    assert len(list((folder / "out/many_sdk/models/shared").glob("*.py"))) >= models
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=folder / "out",
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.split()


def test_the_cost_is_flat(tmp_path: Path) -> None:
    few, many = loaded(tmp_path / "few", 3), loaded(tmp_path / "many", 600)
    assert few == many
    assert few[-1] == "0"
