"""What a step from any kind of type to any other does to code is what type checkers say, for values
that are sent and values that are received."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from contextlib import redirect_stdout
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
import yaml
from callers import callers as python_callers
from oracle import mypy, project, tsc, ways_of
from php_users import about, used
from sdkwright.cli import main
from typescript_callers import CAREFUL
from typescript_callers import callers as typescript_callers
from typescript_tools import build

KINDS: dict[str, dict[str, Any]] = {
    "boolean": {"type": "boolean"},
    "int32": {"type": "integer", "format": "int32"},
    "bigint": {"type": "integer", "format": "bigint"},
    "number": {"type": "number"},
    "decimal": {"type": "number", "format": "decimal"},
    "string": {"type": "string"},
    "date": {"type": "string", "format": "date"},
    "any": {},
    "enum": {"type": "string", "enum": ["x", "y"]},
    "const": {"type": "string", "const": "x"},
    "list": {"type": "array", "items": {"type": "integer"}},
    "list of numbers": {"type": "array", "items": {"type": "number"}},
    "map": {"type": "object", "additionalProperties": {"type": "string"}},
    "object": {"type": "object", "properties": {"p": {"type": "string"}}, "required": ["p"]},
}
STEPS = [(*pair, way) for pair in permutations(KINDS, 2) for way in ("sent", "received")]
Breaks = dict[str, list[str]]


def prefix_of(number: int) -> str:
    return "q" + "".join(chr(97 + number // 26**place % 26) for place in (2, 1, 0))


PREFIXES = {prefix_of(number): step for number, step in enumerate(STEPS)}


def document(side: int) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for prefix, step in PREFIXES.items():
        name = f"{prefix.capitalize()}Thing"
        body = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        operation: dict[str, Any] = {"operationId": f"{prefix}Op"}
        if step[2] == "sent":
            operation["requestBody"] = {"required": True, "content": body}
            operation["responses"] = {"204": {"description": "Done."}}
        else:
            operation["responses"] = {"200": {"description": "Fine.", "content": body}}
        paths[f"/{prefix}"] = {"post": operation}
        schemas[name] = {"type": "object", "properties": {"a": KINDS[step[side]]}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "All", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("steps")
    for number, side in enumerate(("old", "new")):
        text = yaml.safe_dump(document(number), sort_keys=False)
        (folder / f"{side}.yaml").write_text(text, "utf-8")
    return folder


def said(here: Path, language: str) -> set[str]:
    """The prefixes of steps that we call breaking upgrades."""
    with redirect_stdout(io.StringIO()) as out:
        main(["diff", str(here / "old.yaml"), str(here / "new.yaml"), "--json"])
    return {
        operation["operation_id"].removesuffix("Op")
        for change in json.loads(out.getvalue())["changes"]
        for operation in change["operations"]
        if change["languages"].get(language, change["level"])["upgrade"] == "breaking"
    }


def packages(here: Path, language: str) -> None:
    for side in ("old", "new"):
        output = str(here / language / side)
        document = str(here / f"{side}.yaml")
        options = ["--output", output, "--quiet", "--language", language]
        assert main(["generate", document, *options]) == 0


def test_steps_break_python_as_we_say(here: Path) -> None:
    packages(here, "python")
    folder = here / "python"
    ways = ways_of(here / "old.yaml")
    programs = python_callers(folder / "old" / "all_sdk", list(PREFIXES), ways)
    assert mypy(folder, "old", programs) == []
    compare(mypy(folder, "new", programs), said(here, "python"))


def test_steps_break_typescript_as_we_say(here: Path, node: str) -> None:
    packages(here, "typescript")
    old, new = (
        build(node, project(here / f"{side}_use"), here / "typescript" / side, "all-sdk")
        for side in ("old", "new")
    )
    programs = typescript_callers(
        old.package, "all-sdk", list(PREFIXES), ways_of(here / "old.yaml")
    )
    ordinary = {name: text for name, text in programs.items() if not name.startswith(CAREFUL)}
    assert tsc(old, ordinary) == []
    compare(tsc(new, ordinary), said(here, "typescript"))


def test_steps_break_php_as_we_say(here: Path, php: str) -> None:
    packages(here, "php")
    old, new = (here / "php" / side for side in ("old", "new"))
    assert used(php, "All", old, old) == []
    met = used(php, "All", old, new)
    compare(
        [f"{about(what)} {message}" for what, message, careful in met if not careful],
        said(here, "php"),
    )


def compare(lines: list[str], said: set[str]) -> None:
    refused: Breaks = defaultdict(list)
    for line in lines:
        refused[line.removeprefix("use/")[:4]].append(line)
    wrong = [
        (*step, "breaks" if prefix in refused else "compiles", *refused[prefix][:1])
        for prefix, step in PREFIXES.items()
        if (prefix in refused) != (prefix in said)
    ]
    assert wrong == []
