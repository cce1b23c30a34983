"""What we say of upgrades is what a type checker says: programs for the old Python SDK of every
folder, checked against the new one.

All folders are put into one old and one new document, so that there are two packages to generate
and one run of the checker.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from callers import Ways, callers
from sdkwright.cli import main
from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.walk import reachable, request_refs, response_refs
from sdkwright.lower import lower
from sdkwright.source.load import load

FOLDERS = sorted(path.parent for path in Path(__file__).parent.glob("rules/*/old.yaml"))
WHOLE = ("title", "version-", "webhook", "server", "scheme", "security")
"""These change the document and no operation or schema: what users call is the same."""
OTHER_VERSION = "same-nullable-of-3.0"


def prefix_of(folder: Path) -> str:
    """Letters alone, so that no language parts them: "qab" is the second folder."""
    number = FOLDERS.index(folder)
    return "q" + chr(97 + number // 26) + chr(97 + number % 26)


def applies(folder: Path) -> bool:
    return not folder.name.startswith(WHOLE) and folder.name != OTHER_VERSION


def merged(side: str) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "All", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {},
        "components": {"schemas": {}},
    }
    for folder in filter(applies, FOLDERS):
        prefix = prefix_of(folder)
        one = yaml.safe_load((folder / f"{side}.yaml").read_text("utf-8"))
        for path, item in one["paths"].items():
            whole["paths"][f"/{prefix}{path}"] = dict(_operations(item, prefix))
        for name, schema in one.get("components", {}).get("schemas", {}).items():
            schemas = whole["components"]["schemas"]
            schemas[prefix.capitalize() + name] = _renamed(schema, prefix)
    return whole


def _operations(item: dict[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for method, operation in item.items():
        value = _renamed(operation, prefix)
        if isinstance(value, dict):
            named = value["operationId"]
            value["operationId"] = prefix + named[0].upper() + named[1:]
            value["tags"] = [prefix + tag for tag in value.get("tags", ())]
        yield method, value


def _renamed(value: Any, prefix: str) -> Any:
    match value:
        case dict():
            return {key: _renamed(member, prefix) for key, member in value.items()}
        case list():
            return [_renamed(item, prefix) for item in value]
        case str() if value.startswith("#/components/schemas/"):
            head, _, name = value.rpartition("/")
            return f"{head}/{prefix.capitalize()}{name}"
        case _:
            return value


def ways_of(path: Path) -> Ways:
    report = Report()
    loaded = load(str(path), (), report)
    assert loaded is not None
    api = lower(loaded.document, loaded.resolver, Config(document=str(path)), report)
    types = {decl.id: decl for decl in api.types}
    sent = {id for operation in api.operations() for id in request_refs(operation)}
    back = {id for o in api.operations() for id in response_refs((*o.success, *o.errors))}
    found = []
    for roots in (sent, back):
        names = [types[id].name for id in reachable(roots, types) if id in types]
        found.append(frozenset("".join(w[:1].upper() + w[1:] for w in name) for name in names))
    return Ways(*found)


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What mypy says of the programs for each folder."""
    here = tmp_path_factory.mktemp("oracle")
    for side in ("old", "new"):
        document = here / f"{side}.yaml"
        document.write_text(yaml.safe_dump(merged(side), sort_keys=False), "utf-8")
        output = str(here / side)
        assert main(["generate", str(document), "--output", output, "--quiet"]) == 0
    prefixes = {prefix_of(folder): folder.name for folder in filter(applies, FOLDERS)}
    programs = callers(here / "old" / "all_sdk", list(prefixes), ways_of(here / "old.yaml"))
    (here / "use").mkdir()
    for name, text in programs.items():
        (here / "use" / f"{name}.py").write_text(text, "utf-8")
    found: dict[str, list[str]] = {name: [] for name in prefixes.values()}
    assert _mypy(here, "old") == [], "the programs are right for the package they were made from"
    for line in _mypy(here, "new"):
        prefix = re.match(r"use/(q[a-z]{2})_", line)
        assert prefix is not None, line
        found[prefixes[prefix.group(1)]].append(line)
    return found


def _mypy(here: Path, side: str) -> list[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    environment = {"MYPYPATH": side, "PATH": "/usr/bin:/bin"}
    run = subprocess.run(
        [*command, f"--cache-dir={side}.cache", "use"],
        cwd=here, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return [line for line in run.stdout.splitlines() if ": note:" not in line]


@pytest.mark.parametrize("folder", list(filter(applies, FOLDERS)), ids=lambda path: path.name)
def test_upgrades_break_what_we_say(folder: Path, refused: dict[str, list[str]]) -> None:
    changes = yaml.safe_load((folder / "expected.yaml").read_text("utf-8"))
    levels = [change.get("python", change["levels"][2:])[0] for change in changes]
    assert ("B" in levels) == bool(refused[folder.name]), "\n".join(refused[folder.name])
