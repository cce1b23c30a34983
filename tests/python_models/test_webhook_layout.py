"""The module of webhooks is as black leaves it, however long their names are."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import black
import pytest

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
MODE = black.Mode(line_length=100, target_versions={black.TargetVersion.PY311})


def document(names: list[str]) -> object:
    schema = {"type": "object", "properties": {"id": {"type": "string"}}}
    named = {f"{name.title()}Payload": {**schema, "title": name} for name in names}
    webhooks = {
        name: {
            "post": {
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": f"#/components/schemas/{name.title()}Payload"}
                        }
                    }
                },
                "responses": {"200": {"description": "Taken."}},
            }
        }
        for name in names
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Long", "version": "1"},
        "x-sdkwright-webhook-signature": "standard-webhooks",
        "webhooks": webhooks,
        "components": {"schemas": named},
    }


@pytest.mark.parametrize(
    "lengths", [[4], [12], [16], [20], [28], [40], [70], [4, 5, 12, 16, 20, 23, 26, 28, 40, 70]]
)
def test_it_is_as_black_leaves_it(tmp_path: Path, lengths: list[int]) -> None:
    names = ["w" * length for length in lengths]
    (tmp_path / "api.json").write_text(json.dumps(document(names)), "utf-8")
    command = [SDKWRIGHT, "generate", "api.json", "--language", "python", "--output", "out"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    (module,) = (tmp_path / "out").glob("*/webhooks.py")
    text = module.read_text("utf-8")
    assert all(name in text for name in names)
    assert black.format_str(text, mode=MODE) == text
