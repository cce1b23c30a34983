"""Options of a target in sdk.yaml, as the program takes them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
DOCUMENT = """\
openapi: 3.1.0
info: {title: Little, version: "1"}
security: [{key: []}]
paths:
  /a:
    get:
      operationId: a
      responses: {"200": {description: ok}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
"""


def generate(
    folder: Path,
    options: str,
    language: str = "python",
    package: str = "little",
    *,
    document: str = DOCUMENT,
) -> subprocess.CompletedProcess[str]:
    (folder / "openapi.yaml").write_text(document, encoding="utf-8")
    config = (
        "document: openapi.yaml\n"
        f"targets:\n  {language}:\n    output: out\n    package: '{package}'\n    module: little\n"
        f"    options: {options}\n"
    )
    (folder / "sdk.yaml").write_text(config, encoding="utf-8")
    return subprocess.run(
        [str(SDKWRIGHT), "generate"],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_pages_can_be_left_out(tmp_path: Path) -> None:
    assert generate(tmp_path, "{docs: false}").returncode == 0
    assert (tmp_path / "out" / "README.md").is_file()
    assert not (tmp_path / "out" / "docs").exists()
    readme = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert "](docs/" not in readme


def test_the_prefix_of_environment_variables(tmp_path: Path) -> None:
    assert generate(tmp_path, "{env_prefix: ACME}").returncode == 0
    text = (tmp_path / "out" / "little" / "sdk.py").read_text(encoding="utf-8")
    assert '"ACME_KEY"' in text


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            "{dcos: false}",
            "error[config-unknown-key]: python has no option 'dcos'; did you mean 'docs'?\n"
            "  --> sdk.yaml:7:15\n",
        ),
        (
            "{docs: nope}",
            "error[config-type]: the option 'docs' is a bool\n  --> sdk.yaml:7:15\n",
        ),
        (
            "{}\n    models: msgspec",
            "error[config-unknown-key]: the target python has no key 'models'; it is an option: "
            "write `options: {models: …}`\n  --> sdk.yaml:8:5\n",
        ),
        (
            "{}\n    class: class",
            "error[config-value]: the class cannot be called class, which is another's name\n"
            "  --> sdk.yaml:8:12\n",
        ),
    ],
)
def test_mistakes(tmp_path: Path, options: str, message: str) -> None:
    run = generate(tmp_path, options)
    assert run.returncode == 2
    assert message in run.stdout + run.stderr
    assert not (tmp_path / "out").exists()


def test_typescript_pages_can_be_left_out(tmp_path: Path) -> None:
    assert generate(tmp_path, "{docs: false}", "typescript").returncode == 0
    assert {path.name for path in (tmp_path / "out").glob("*.md")} == {
        "FUNCTIONS.md",
        "README.md",
        "RUNTIMES.md",
        "USAGE.md",
    }
    assert not (tmp_path / "out" / "docs").exists()
    for page in (tmp_path / "out").glob("*.md"):
        assert "](docs/" not in page.read_text(encoding="utf-8")


def test_typescript_integers_of_64_bits_can_be_bigints(tmp_path: Path) -> None:
    document = DOCUMENT.replace(
        "      responses:",
        "      parameters: [{name: n, in: query, schema: {type: integer}}]\n      responses:",
    )
    for choice, expected in (("number", "n?: number"), ("bigint", "n?: bigint")):
        folder = tmp_path / choice
        folder.mkdir()
        run = generate(folder, f"{{int64: {choice}}}", "typescript", document=document)
        assert run.returncode == 0, run.stdout
        text = (folder / "out/src/models/operations/a.ts").read_text(encoding="utf-8")
        assert expected in text


@pytest.mark.parametrize(
    ("options", "package", "message"),
    [
        ("{int64: float}", "little", "the option 'int64' is number or bigint"),
        ("{}", "Little SDK", "the package cannot be called 'Little SDK': npm wants lower case"),
    ],
)
def test_typescript_mistakes(tmp_path: Path, options: str, package: str, message: str) -> None:
    run = generate(tmp_path, options, "typescript", package)
    assert run.returncode == 2
    assert f"error[config-value]: {message}" in run.stdout
    assert not (tmp_path / "out").exists()
