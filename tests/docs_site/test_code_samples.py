"""``sdkwright docs --code-samples``: the document, with nothing changed but what was asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from docs_site_command import DOCUMENT, sdkwright

HEAD = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\n"
OK = "responses: {'204': {description: Done.}}"
ONE = f"{HEAD}paths:\n  /a:\n    get:\n      operationId: one\n"


def samples_of(document: Path, folder: Path, name: str = "out.yaml") -> Path:
    run = sdkwright("docs", document, "--code-samples", name, cwd=folder)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "error" not in run.stdout and "warning" not in run.stdout, run.stdout
    return folder / name


def operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    items = (item for path in document["paths"].values() for item in path.values())
    return [item for item in items if isinstance(item, dict)]


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".sdkwright" not in path.parts
    }


def test_the_document_stays_and_gives_the_same_sdk(tmp_path: Path) -> None:
    out = samples_of(DOCUMENT, tmp_path)
    before, after = DOCUMENT.read_text(encoding="utf-8"), out.read_text(encoding="utf-8")
    lines = iter(after.splitlines())
    assert all(line in lines for line in before.splitlines()), "every line, in its order"
    for operation in operations(yaml.safe_load(after)):
        samples = operation["x-codeSamples"]
        assert [sample["lang"] for sample in samples] == ["Python", "Python"]
        for sample in samples:
            compile(sample["source"], "sample", "exec")
    valid = sdkwright("validate", out, cwd=tmp_path)
    assert (valid.returncode, valid.stdout) == (0, f"{out}: no findings\n")
    for document, output in ((DOCUMENT, "one"), (out, "two")):
        assert sdkwright("generate", document, "--output", output, cwd=tmp_path).returncode == 0
    assert files(tmp_path / "one") == files(tmp_path / "two") != {}


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    out = samples_of(DOCUMENT, tmp_path)
    first = out.read_bytes()
    assert samples_of(out, tmp_path).read_bytes() == first


YAML = {
    "comments and blank lines": f"""\
{HEAD}# before
paths:
  /a:  # a path
    get:   # an operation
      operationId: one   # its name
      {OK}   # its answer
      # after the last member

    # between
    post:
        operationId: two
        description: |
          Text

          # not a comment


        responses:
          '204':
            description: >+
              Done.

  /b:
    put: {{operationId: three, {OK}}} # in one line
# at the end
""",
    "no line break at the end": f"{ONE}      {OK}",
    "lines of Windows": f"{ONE}      {OK}\n".replace("\n", "\r\n"),
    "aliases and anchors": f"""\
{HEAD}x-shared: &answers
  '204': {{description: Done.}}
paths:
  /a:
    get: &get
      operationId: one
      responses: *answers
  /b:
    post: !!map
      operationId: two
      tags: [
        x,
      ]
      responses: {{'200':
        {{description: 'Done
          at last.'}}}}
""",
    "an empty member last": f"{ONE}      {OK}\n      x-empty:\n    x-a: 1\n",
    "a document marker": f"---\n{ONE}      {OK}\n...\n",
}


@pytest.mark.parametrize("name", YAML)
def test_however_it_is_laid_out(tmp_path: Path, name: str) -> None:
    before = YAML[name].encode()
    (tmp_path / "in.yaml").write_bytes(before)
    after = samples_of(tmp_path / "in.yaml", tmp_path).read_bytes()
    old, new = yaml.safe_load(before), yaml.safe_load(after)
    changed = operations(new)
    assert changed
    for operation in changed:
        assert len(operation.pop("x-codeSamples")) == 2
    assert new == old
    kept = iter(after.decode().splitlines())
    in_one_line = "{operationId: three"
    lines = (line for line in before.decode().splitlines() if in_one_line not in line)
    assert all(line in kept for line in lines), "every line, in its order"
    assert (b"\r\n" in before) == (b"\r\n" in after)
    assert samples_of(tmp_path / "out.yaml", tmp_path).read_bytes() == after


@pytest.mark.parametrize("indent", [None, 2, "\t"])
def test_json_stays_json(tmp_path: Path, indent: int | str | None) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pets é 😀", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "one", "responses": {"204": {"description": ""}}}}},
        "x-number": 1.10,
    }
    before = json.dumps(document, indent=indent, ensure_ascii=True).replace("1.1", "1.10e0")
    (tmp_path / "in.json").write_text(before)
    out = samples_of(tmp_path / "in.json", tmp_path, "out.json").read_text(encoding="utf-8")
    new = json.loads(out)
    sample, other = new["paths"]["/a"]["get"].pop("x-codeSamples")
    assert new == document
    assert "1.10e0" in out and "\\ud83d" in out
    assert "sdk.one()" in sample["source"] and "one_async" in other["source"]
    assert ("\n" in out) == (indent is not None)
    again = samples_of(tmp_path / "out.json", tmp_path, "again.json")
    assert again.read_text(encoding="utf-8") == out


def test_samples_of_others_stay_and_ours_are_replaced(tmp_path: Path) -> None:
    (tmp_path / "in.yaml").write_text(
        f"""\
{HEAD}paths:
  /a:
    get:
      operationId: one
      x-codeSamples:
        - {{lang: Shell, source: curl a}}   # somebody's
        - lang: Python
          label: pets-sdk
          source: an old one
        - lang: Python
          label: another sdk
          source: theirs
      {OK}
"""
    )
    out = samples_of(tmp_path / "in.yaml", tmp_path)
    (operation,) = operations(yaml.safe_load(out.read_text()))
    shell, ours, theirs, twin = operation["x-codeSamples"]
    assert shell == {"lang": "Shell", "source": "curl a"}
    assert ours["label"] == "pets-sdk" and "sdk.one()" in ours["source"]
    assert theirs == {"lang": "Python", "label": "another sdk", "source": "theirs"}
    assert twin["label"] == "pets-sdk, asynchronous"


def test_an_operation_that_is_elsewhere_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(f"get:\n  operationId: far\n  {OK}\n")
    (tmp_path / "in.yaml").write_text(
        f"{HEAD}paths:\n  /a:\n    $ref: other.yaml\n  /b:\n    get:\n      {OK}\n"
    )
    run = sdkwright("docs", "in.yaml", "--code-samples", "out.yaml", cwd=tmp_path)
    assert run.returncode == 0
    assert "sample-not-placed" in run.stdout and "GET /a is not in the text" in run.stdout
    paths = yaml.safe_load((tmp_path / "out.yaml").read_text())["paths"]
    assert paths["/a"] == {"$ref": "other.yaml"}
    assert len(paths["/b"]["get"]["x-codeSamples"]) == 2
