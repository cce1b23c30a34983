"""Extensions of the document: how findings about them are shown, who goes before whom, and that the
page about them says what the code does."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sdkwright.lower.settings.describe import concepts_table, instead_table, others_list

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
PAGE = Path(__file__).parents[2] / "docs" / "extensions.md"
DOCUMENT = """\
openapi: 3.1.0
info: {title: Teas, version: "1", x-mood: warm}
servers: [{url: https://api.example.com}]
x-logo: {url: https://example.com/logo.png}
paths:
  /teas:
    get:
      operationId: tea_list_v2
      tags: [Tea]
      x-fern-sdk-method-name: fern
      x-speakeasy-name-override: speakeasy
      %s
      parameters:
        - {name: page-size, in: query, schema: {type: integer}, x-go-name: Size}
        - {name: page-token, in: query, schema: {type: integer}, x-go-name: Token}
      responses:
        "200":
          description: Teas.
          content: {application/json: {schema: {$ref: "#/components/schemas/tea_response"}}}
components:
  schemas:
    tea_response:
      type: object
      properties:
        kind: {$ref: "#/components/schemas/Kind"}
        e_tag: {type: string}
    Kind: {type: string, enum: [a, b]}
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(SDKWRIGHT), *arguments],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def write(folder: Path, config: str = "", ours: str = "summary: All teas") -> None:
    (folder / "api.yaml").write_text(DOCUMENT % ours, encoding="utf-8")
    targets = "targets: {python: {output: out, package: teas, module: teas}}\n"
    (folder / "sdk.yaml").write_text(f"document: api.yaml\n{targets}{config}", encoding="utf-8")


def evaluated(folder: Path, expression: str) -> str:
    """What an expression about ``client`` and ``shared`` of the generated package gives."""
    done = run(folder, "generate", "--quiet")
    assert done.returncode == 0, done.stdout
    program = (
        "from teas import SDK\nfrom teas.models import operations, shared\n"
        f"client = SDK()\nprint({expression})"
    )
    env = {**os.environ, "PYTHONPATH": str(folder / "out")}
    made = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=False
    )
    return made.stdout.strip() or made.stderr


def test_each_unused_key_is_one_note(tmp_path: Path) -> None:
    write(tmp_path)
    done = run(tmp_path, "validate", "--json")
    found = json.loads(done.stdout)["findings"]
    assert [(f["severity"], f["line"], f["message"]) for f in found] == [
        ("note", 2, "the extension `x-mood` stands in the document once and is not used"),
        ("note", 14, "the extension `x-go-name` stands in the document 2 times and is not used"),
    ]
    assert found[1]["advice"] == "Write `x-sdkwright-name`: it is a name for all languages."


def test_generating_says_it_in_a_line(tmp_path: Path) -> None:
    write(tmp_path)
    done = run(tmp_path, "generate")
    first = done.stdout.splitlines()[0]
    assert first == "2 extensions of the document decided nothing; `sdkwright validate` lists them"
    assert "note[" not in done.stdout
    assert run(tmp_path, "generate", "--quiet").stdout == ""
    assert len(json.loads(run(tmp_path, "generate", "--json").stdout)["findings"]) == 2


def test_one_of_ours_that_decides_nothing_is_a_warning(tmp_path: Path) -> None:
    write(tmp_path, ours="x-sdkwright-nmae: list")
    done = run(tmp_path, "generate")
    assert done.stdout.startswith(
        "warning[unused-extension]: the extension `x-sdkwright-nmae` stands in the document once "
    )


@pytest.mark.parametrize(
    ("config", "ours", "name"),
    [
        ("", "summary: All", "speakeasy"),
        ("", "x-sdkwright-name: ours", "ours"),
        ("names: {operations: {tea_list_v2: mine}}\n", "x-sdkwright-name: ours", "mine"),
        ("names: {operations: {GET /teas: mine}}\n", "x-sdkwright-name: ours", "mine"),
    ],
)
def test_who_goes_before_whom(tmp_path: Path, config: str, ours: str, name: str) -> None:
    write(tmp_path, config, ours)
    assert evaluated(tmp_path, f"client.tea.{name}.__name__") == name


@pytest.mark.parametrize(
    ("config", "expression", "value"),
    [
        ("names: {groups: {Tea: shop.teas}}", "client.shop.teas.speakeasy.__name__", "speakeasy"),
        ("names: {groups: {tea_list_v2: ''}}", "client.speakeasy.__name__", "speakeasy"),
        ("names: {schemas: {tea_response: Tea}}", "shared.Tea.__name__", "Tea"),
        (
            "names: {properties: {tea_response.e_tag: version}}",
            "[*shared.TeaResponse.model_fields]",
            "['kind', 'version']",
        ),
        (
            "names: {parameters: {page-size: size, tea_list_v2.page-token: token}}",
            "[*operations.TeaListV2Request.model_fields]",
            "['size', 'token']",
        ),
        ("names: {enums: {Kind: {a: assam}}}", "[*shared.Kind.__members__]", "['ASSAM', 'B']"),
        ("unknown_values: keep", "shared.TeaResponse(kind='new').kind.value", "new"),
    ],
)
def test_sdk_yaml_says_the_same(tmp_path: Path, config: str, expression: str, value: str) -> None:
    write(tmp_path, f"{config}\n")
    assert evaluated(tmp_path, expression) == value


@pytest.mark.parametrize("config", ["refuse", "{Kind: refuse}", "{default: refuse}"])
def test_a_closed_enum_refuses_what_it_does_not_list(tmp_path: Path, config: str) -> None:
    write(tmp_path, f"unknown_values: {config}\n")
    said = evaluated(tmp_path, "shared.TeaResponse.model_validate({'kind': 'new'})")
    assert "Input should be 'a' or 'b'" in said
    assert evaluated(tmp_path, "shared.TeaResponse.model_validate({'kind': 'a'}).kind.name") == "A"


@pytest.mark.parametrize(
    ("config", "line"),
    [
        (
            "unknown_values: drop",
            "error[config-value]: unknown values are to `keep` or",
        ),
        ("names: {enums: [a]}", "error[config-type]: `enums` has to map schemas to names"),
        ("names: {enums: {Kind: a}}", "error[config-type]: `Kind` has to map names to names"),
        ("names: {groups: {Tea: 1}}", "error[config-type]: `Tea` has to be a text"),
        ("names: {properties: {a.b: ''}}", "error[config-value]: `a.b` is empty"),
    ],
)
def test_mistakes_have_an_address(tmp_path: Path, config: str, line: str) -> None:
    write(tmp_path, f"{config}\n")
    done = run(tmp_path, "generate")
    assert done.returncode == 2
    assert done.stdout.startswith(line)
    assert "--> sdk.yaml:3:" in done.stdout


def test_the_page_has_the_tables_of_the_code(golden: Callable[[Path, str | None], None]) -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name, table in (
        ("concepts: made by tests/cli/test_cli_extensions.py --golden", concepts_table()),
        ("instead", instead_table()),
        ("others", others_list()),
    ):
        marks = f"<!-- {name} -->\n", "<!-- end -->"
        pattern = re.compile(f"({re.escape(marks[0])}).*?({re.escape(marks[1])})", re.DOTALL)
        assert pattern.search(text), name
        text = pattern.sub(lambda m, table=table: f"{m[1]}\n{table}\n{m[2]}", text)  # type: ignore[misc]
    golden(PAGE, text)
