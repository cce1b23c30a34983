"""Documents that try to become code, or take names that TypeScript and the SDK have already."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from package_build import SDKWRIGHT, Package
from sdkwright.mock import MockServer

HERE = Path(__file__).parent
SOURCES = ("sdk", "funcs", "models")


def test_every_module_loads_and_none_runs_the_document(hostile: Package) -> None:
    modules = sorted(map(str, hostile.folder.glob("dist/**/*.js")))
    assert len(modules) > 100
    with MockServer(hostile.document) as server:
        hostile.run(modules, server.url)
        assert server.requests == []


def test_the_document_is_in_comments_and_strings_alone(hostile: Package) -> None:
    named: set[str] = set()
    for folder in SOURCES:
        script, where = HERE / "identifiers.mjs", hostile.folder / "src" / folder
        found = hostile.tools.run([hostile.tools.node, str(script), str(where)])
        assert found.stderr == ""
        named.update(found.stdout.split("\n"))
    assert {"Body", "SDKCore", "Promise"} <= named
    assert not {"PWNED", "globalThis", "script", "__proto__"} & named


def test_every_example_compiles_and_runs(hostile: Package) -> None:
    blocks = hostile.blocks()
    programs = hostile.compiled("examples", blocks)
    with MockServer(hostile.document) as server:
        hostile.run(programs, server.url)
        assert server.violations == []
        assert len({one.operation for one in server.requests}) == 27


def test_it_is_as_prettier_writes_it(hostile: Package, tmp_path: Path) -> None:
    assert hostile.prettier(hostile.folder, "src", "*.json") == ""
    for number, block in enumerate(hostile.blocks()):
        (tmp_path / f"{number}.ts").write_text(block, "utf-8")
    assert hostile.prettier(tmp_path, ".") == ""


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("src/sdk/sdk.ts", "get sharedGroup(): Shared {"),
        ("src/sdk/sdk.ts", 'import { SDKCoreGroup } from "./sdkCoreGroup.js";'),
        ("src/sdk/sdk.ts", "async shared("),
        ("src/funcs/operations_.ts", 'import type * as operations from "../models/operations/'),
        ("src/models/operations/form.ts", '      ["__proto__"]: {'),
        ("src/models/operations/form.ts", 'security: [{ ["__proto__"]: [] }'),
        ("src/core.ts", '["__proto__"]: bearer("proto"),'),
        ("src/models/shared/body.ts", "  toString_?: string | undefined;"),
        (
            "src/models/operations/ownServer.ts",
            'servers: ["https://w.example.com/$`globalThis.PWNED=1`',
        ),
    ],
)
def test_names_that_are_taken(hostile: Package, path: str, said: str) -> None:
    assert said in (hostile.folder / path).read_text("utf-8")


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    name = "n" * 10_240
    (tmp_path / "long.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Long, version: '1'}\npaths:\n  /a:\n    get:\n"
        f"      operationId: {name}\n      responses: {{'200': {{description: ok}}}}\n",
        "utf-8",
    )
    command = [str(SDKWRIGHT), "generate", "long.yaml", "--language", "typescript"]
    found = subprocess.run(
        [*command, "--output", "sdk"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert found.returncode == 1
    assert "error[unsafe-path]" in found.stderr + found.stdout
    assert not (tmp_path / "sdk").exists()


def test_members_that_every_object_has_survive(hostile: Package) -> None:
    program = """
import { Body$ } from "PACKAGE/models/shared/body.js";
import { strictEqual } from "node:assert";

const fixed = "\\"; globalThis.PWNED = 1; \\"\\u2028'`${globalThis.PWNED = 1}`\\\\";
const text = JSON.stringify({
  then: "a", fixed, constructor: "b", toString: "c", valueOf: 1, hasOwnProperty: true,
  "": "d", "\\u2028": "e", "unlisted*/": "f",
}).replace("{", '{"__proto__":{"polluted":"yes","__proto__":{"x":1}},');
const decoded = Body$.decode(JSON.parse(text));
strictEqual(decoded.then_, "a");
strictEqual(decoded.toString_, "c");
strictEqual(decoded.constructor_, "b");
strictEqual(Object.getPrototypeOf(decoded), Object.prototype);
strictEqual(({} as { polluted?: string }).polluted, undefined);
strictEqual(await Promise.resolve(decoded), decoded);
const sorted = (value: object) => JSON.stringify(Object.entries(value).sort());
strictEqual(sorted(Body$.encode(decoded) as object), sorted(JSON.parse(text) as object));
"""
    programs = hostile.compiled("members", [program.replace("PACKAGE", hostile.name)])
    with MockServer(hostile.document) as server:
        hostile.run(programs, server.url)
