"""Operations that cannot be generated: an error, or left out by sdk.yaml or by --lenient."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
DOCUMENT = """\
openapi: 3.2.0
info: {title: Half, version: "1"}
paths:
  /broken:
    get:
      operationId: broken
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/Outer"}}}
  /odd:
    get:
      operationId: odd
      parameters: [{name: q, in: query, schema: {$ref: "#/components/schemas/Gone"}}]
      responses: {"200": {description: ok}}
  /fine:
    get:
      operationId: fine
      responses: {"200": {description: ok}}
components:
  schemas:
    Outer: {type: object, properties: {inner: {$ref: "#/components/schemas/Missing"}}}
"""


def generate(folder: Path, skip: str, *arguments: str) -> tuple[int, list[tuple[str, str, str]]]:
    """The exit code, and code, severity and message of every finding."""
    (folder / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    config = f"document: openapi.yaml\nskip: {skip}\ntargets: {{python: {{output: out}}}}\n"
    (folder / "sdk.yaml").write_text(config, encoding="utf-8")
    run = subprocess.run(
        [str(SDKWRIGHT), "generate", "--json", *arguments],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(run.stdout)["findings"]
    return run.returncode, [(f["code"], f["severity"], f["message"]) for f in found]


def operations(folder: Path) -> set[str]:
    made = (folder / "out").glob("*/models/operations/*.py")
    return {path.stem for path in made} - {"__init__"}


def test_they_stop_the_run(tmp_path: Path) -> None:
    code, found = generate(tmp_path, "[]")
    assert code == 1
    assert {c for c, s, _ in found if s == "error"} == {"dangling-ref"}
    assert operations(tmp_path) == set()


def test_skipped_by_operation_id_and_by_route(tmp_path: Path) -> None:
    code, found = generate(tmp_path, '[broken, "GET /odd"]')
    assert code == 0
    assert operations(tmp_path) == {"fine"}
    assert {(c, s) for c, s, _ in found} >= {
        ("operation-left-out", "note"),
        ("dangling-ref", "warning"),
    }
    assert not [f for f in found if f[1] == "error"]


def test_a_skip_of_one_does_not_excuse_the_other(tmp_path: Path) -> None:
    code, found = generate(tmp_path, "[broken]")
    assert code == 1
    errors = [message for c, s, message in found if c == "operation-left-out" and s == "error"]
    assert errors == ["odd (GET /odd) needs something that cannot be made"]
    assert operations(tmp_path) == set()


def test_a_skip_that_is_not_needed(tmp_path: Path) -> None:
    code, found = generate(tmp_path, "[broken, odd, fine, nowhere]")
    assert code == 1
    assert [message for c, _, message in found if c == "unused-skip"] == [
        "skip names 'fine', which can be generated",
        "skip names 'nowhere', which is no operation of the document",
    ]


def test_lenient_lists_what_it_left_out(tmp_path: Path) -> None:
    code, found = generate(tmp_path, "[]", "--lenient")
    assert code == 0
    left_out = [message for c, s, message in found if c == "operation-left-out" and s == "warning"]
    assert left_out == ["broken (GET /broken) is left out", "odd (GET /odd) is left out"]
    assert operations(tmp_path) == {"fine"}
