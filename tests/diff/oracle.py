"""All folders of ``rules`` in one old and one new document, for the type checkers of languages."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from callers import Ways
from go_tools import environment
from sdkwright.cli import main
from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.walk import reachable, request_refs, response_refs
from sdkwright.lower import lower
from sdkwright.source.load import load
from typescript_tools import Tools

OPTIONS = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noEmit": True,
    "target": "es2022",
    "module": "nodenext",
    "lib": ["es2022", "dom"],
    "types": [],
}
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


APPLYING = [folder for folder in FOLDERS if applies(folder)]


def merged(side: str) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "All", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {},
        "components": {"schemas": {}},
    }
    for folder in APPLYING:
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
    api = lower(loaded, Config(document=str(path)), report)
    types = {decl.id: decl for decl in api.types}
    sent = {id for operation in api.operations() for id in request_refs(operation)}
    back = {id for o in api.operations() for id in response_refs((*o.success, *o.errors))}
    found = []
    for roots in (sent, back):
        names = [types[id].name for id in reachable(roots, types) if id in types]
        found.append(frozenset("".join(w[:1].upper() + w[1:] for w in name) for name in names))
    return Ways(*found)


def generate(here: Path, *options: str) -> None:
    """The packages of both documents, in ``here/old`` and ``here/new``."""
    for side in ("old", "new"):
        document = here / f"{side}.yaml"
        document.write_text(yaml.safe_dump(merged(side), sort_keys=False), "utf-8")
        output = str(here / side)
        assert main(["generate", str(document), "--output", output, "--quiet", *options]) == 0


def levels_of(folder: Path, language: str, but: Collection[str] = ()) -> Sequence[str]:
    """What we say of upgrades in a language for each change of a folder: B, W or "-". Changes by
    the rules in ``but`` are left out."""
    changes = yaml.safe_load((folder / "expected.yaml").read_text("utf-8"))
    return [
        change.get(language, change["levels"][2:])[0]
        for change in changes
        if not set(but).intersection(change["rules"])
    ]


def mypy(here: Path, side: str, programs: Mapping[str, str]) -> list[str]:
    """What mypy says of programs for the package in ``here/side``, a line for each place."""
    (here / "use").mkdir(exist_ok=True)
    for name, text in programs.items():
        (here / "use" / f"{name}.py").write_text(text, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    environment = {"MYPYPATH": side, "PATH": "/usr/bin:/bin"}
    run = subprocess.run(
        [*command, f"--cache-dir={side}.cache", "use"],
        cwd=here, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return [line for line in run.stdout.splitlines() if ": note:" not in line]


def go_build(
    go: str, folder: Path, module: tuple[str, Path], programs: Mapping[str, str]
) -> list[str]:
    """What the compiler of Go says of programs for a module, which is a path and a folder; a line
    for each place."""
    (folder / "use").mkdir(parents=True)
    for name, text in programs.items():
        (folder / "use" / f"{name}.go").write_text(text, "utf-8")
    path, source = module
    replaced = f"require {path} v1.0.0\nreplace {path} => {source}\n"
    (folder / "go.mod").write_text(f"module use.test\n\ngo 1.23\n\n{replaced}", "utf-8")
    # No folder in what is compiled: what is alike in two modules is compiled once.
    command = [go, "build", "-trimpath", "-gcflags=-e", "./use"]
    run = subprocess.run(
        command, cwd=folder, env=environment(), capture_output=True, text=True, check=False
    )
    return [line for line in run.stderr.splitlines() if not line.startswith(("#", "\t"))]


def project(folder: Path) -> Path:
    """A folder in which ``tsc`` checks what is in ``use``."""
    (folder / "node_modules").mkdir(parents=True)
    settings = {"compilerOptions": OPTIONS, "include": ["use"]}
    (folder / "tsconfig.json").write_text(json.dumps(settings), "utf-8")
    return folder


def tsc(tools: Tools, programs: Mapping[str, str]) -> list[str]:
    """What tsc says of programs, a line for each place."""
    (tools.project / "use").mkdir()
    for name, text in programs.items():
        (tools.project / "use" / f"{name}.ts").write_text(text, "utf-8")
    run = tools.run([tools.bin("tsc"), "--pretty", "false"])
    return [line for line in run.stdout.splitlines() if not line.startswith(" ")]
