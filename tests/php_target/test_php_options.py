"""What sdk.yaml says of a PHP package."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from php_package import SDKWRIGHT, Make

ROOT = Path(__file__).parents[2]
FORMATS = ROOT / "tests" / "cases" / "formats" / "openapi.yaml"


@pytest.mark.parametrize(
    ("settings", "finding"),
    [
        ("package: Things", "the package cannot be called 'Things': Composer wants vendor/name"),
        ("package: acme/UPPER", "the package cannot be called 'acme/UPPER'"),
        ("module: acme/things", "the module cannot be called 'acme/things': PHP wants a namespace"),
        ("module: '1st'", "the module cannot be called '1st'"),
        ("class: List", "the class cannot be called 'List'"),
        ("class: Options", "the class cannot be called 'Options'"),
        ("options: {models: lazy}", "the option 'models' is readonly or classic"),
        ("options: {bigint: int}", "the option 'bigint' is brick or string"),
        ("options: {model: classic}", "php has no option 'model'; did you mean 'models'?"),
    ],
)
def test_what_cannot_be_is_refused(settings: str, finding: str, tmp_path: Path) -> None:
    (tmp_path / "sdk.yaml").write_text(
        f"document: {FORMATS}\ntargets:\n  php:\n    {settings}\n", encoding="utf-8"
    )
    command = [str(SDKWRIGHT), "generate"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert finding in " ".join((run.stdout + run.stderr).split())


def test_numbers_of_any_size_need_a_package_only_where_they_are_objects(make: Make) -> None:
    wanted = {}
    for bigint in ("brick", "string"):
        package = make(FORMATS, bigint=bigint)
        composer = json.loads((package.folder / "composer.json").read_bytes())
        wanted[bigint] = "brick/math" in composer["require"]
        assert (package.folder / "src/Runtime/Big.php").exists() == wanted[bigint]
        text = (package.folder / "src/Models/Shared/All.php").read_text("utf-8")
        assert ("BigInteger" in text) == wanted[bigint]
        assert ("numeric-string" in text) != wanted[bigint]
    assert wanted == {"brick": True, "string": False}
    plain = make(ROOT / "tests" / "cases" / "enums" / "openapi.yaml")
    assert "brick/math" not in (plain.folder / "composer.json").read_text("utf-8")
    assert not (plain.folder / "src/Runtime/Big.php").exists()


def test_numbers_of_webhooks_need_it_as_well(make: Make, tmp_path: Path) -> None:
    document = tmp_path / "openapi.yaml"
    document.write_text(
        "openapi: 3.1.0\ninfo: {title: Sums, version: '1'}\npaths: {}\nwebhooks:\n"
        "  sums: {post: {requestBody: {required: true, content: {application/json: {schema: "
        "{type: array, items: {type: integer, format: bigint}}}}}}}\n",
        encoding="utf-8",
    )
    program = (
        "<?php require 'vendor/autoload.php';"
        "echo acme\\things\\Webhooks::parse('[18446744073709551616]')->payload[0];"
    )
    run = make(document).program(program)
    assert (run.stdout, run.stderr) == ("18446744073709551616", "")


@pytest.mark.parametrize("style", ["readonly", "classic"])
def test_models_in_both_styles_keep_what_they_do_not_know(style: str, make: Make) -> None:
    package = make(ROOT / "spec" / "orchestration-2.0.yaml", style)
    text = '{"event":"e","workflowID":"w","later":{"0":[]}}'
    program = (
        "<?php require 'vendor/autoload.php'; use acme\\things\\Models\\Shared\\TriggerData;"
        f"$it = TriggerData::read(json_decode('{text}')); echo $it->event, json_encode($it);"
    )
    run = package.program(program)
    assert (run.stdout, run.stderr) == (f"e{text}", "")
