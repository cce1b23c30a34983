"""Packages from documents that are hostile, odd, or show one thing each: they build, load, and are
as prettier writes them; nothing of a document has become code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typescript_tools import Tools, environment

TESTS = Path(__file__).parents[2]
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
DOCUMENTS = [
    TESTS / "pages" / "hostile.yaml",
    TESTS / "pages" / "alike.yaml",
    TESTS / "python_models" / "hostile.yaml",
    TESTS / "python_models" / "zoo.yaml",
    TESTS / "docs_site" / "hostile.yaml",
    *sorted((TESTS / "cases").glob("*/openapi.yaml")),
]
LOAD = """
import { readdirSync } from "node:fs";
let count = 0;
for (const entry of readdirSync("dist", { recursive: true })) {
  if (entry.endsWith(".js")) count++, await import(`./dist/${entry}`);
}
if (Object.keys(globalThis).some((name) => /pwned/i.test(name))) throw new Error("PWNED");
console.log(count);
"""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_package(document: Path, tools: Tools, tmp_path: Path) -> None:
    command = [SDKWRIGHT, "generate", document, "--language", "typescript", "--output", "sdk"]
    made = subprocess.run(
        [*map(str, command), "--lenient"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    package = tmp_path / "sdk"
    assert (package / "package.json").is_file(), made.stdout
    built = tools.run([tools.bin("tsc")], package)
    assert (built.stdout, built.returncode) == ("", 0)
    style = [tools.bin("prettier"), "--no-config", "--list-different", "src", "*.json"]
    assert tools.run(style, package).stdout == ""
    loaded = tools.run([tools.node, "--input-type=module", "--eval", LOAD], package)
    assert loaded.stderr == ""
    assert int(loaded.stdout) == sum(1 for _ in package.glob("src/**/*.ts"))
    assert not list(tmp_path.rglob("PWNED*"))
