"""A package of a document among the modules of a project, and the programs on its pages."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from markdown_pages import pages_below
from typescript_tools import HERE as TOOLS
from typescript_tools import Tools

HERE = Path(__file__).parent
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
STRICT = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noPropertyAccessFromIndexSignature": True,
    "isolatedModules": True,
    "verbatimModuleSyntax": True,
    "erasableSyntaxOnly": True,
    "target": "es2022",
    "module": "nodenext",
    "lib": ["es2022"],
    "types": ["node"],
    "rootDir": "src",
    "outDir": "out",
}


@dataclass(frozen=True)
class Package:
    """``name`` is what it is imported by."""

    tools: Tools
    folder: Path
    name: str
    document: Path

    def blocks(self, below: str = "") -> list[str]:
        """The programs on its pages; what a description has is no program of ours."""
        return [
            block
            for page in pages_below(self.folder / below)
            for block in page.code("typescript")
            if block.startswith("import ")
        ]

    def compiled(self, name: str, programs: list[str]) -> list[str]:
        """Programs, each a module, by a strict compiler that finds nothing; their paths."""
        folder = self.tools.project / name
        (folder / "src").mkdir(parents=True)
        for number, program in enumerate(programs):
            (folder / "src" / f"program{number}.ts").write_text(program, "utf-8")
        settings = {"compilerOptions": STRICT, "include": ["src"]}
        (folder / "tsconfig.json").write_text(json.dumps(settings), "utf-8")
        run = self.tools.run([self.tools.bin("tsc"), "--pretty", "false"], folder)
        assert (run.stdout, run.returncode) == ("", 0), run.stdout
        return [str(folder / "out" / f"program{number}.js") for number in range(len(programs))]

    def run(self, programs: list[str], server: str) -> None:
        """Modules that must end well, whatever server they ask replaced by another."""
        command = [self.tools.node, str(HERE / "programs.mjs"), *programs]
        found = self.tools.run(command, MOCK=server)
        assert (found.stderr, found.returncode) == ("", 0), found.stderr

    def prettier(self, folder: Path, *what: str) -> str:
        """What prettier would write otherwise."""
        command = [self.tools.bin("prettier"), "--no-config", "--list-different", *what]
        run = self.tools.run(command, folder)
        return run.stdout + run.stderr


Make = Callable[..., Package]
"""A document, and options of the language by their names, to its package, built."""


def generate(document: Path, tools: Tools, options: Mapping[str, str]) -> Package:
    """The package as the command writes it, among the modules of the project of ``tools``."""
    output = tools.project / "sdk"
    command = [str(SDKWRIGHT), "generate", str(document)]
    if options:
        target = {"output": "sdk", "package": "sdk", "options": dict(options)}
        settings = {"document": document.name, "targets": {"typescript": target}}
        (tools.project / document.name).write_bytes(document.read_bytes())
        (tools.project / "sdk.yaml").write_text(json.dumps(settings), "utf-8")
        command = [str(SDKWRIGHT), "generate"]
    else:
        command += ["--language", "typescript", "--output", str(output)]
    run = subprocess.run(command, cwd=tools.project, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    name = json.loads((output / "package.json").read_text("utf-8"))["name"]
    modules = tools.project / "node_modules"
    modules.mkdir()
    (modules / "@types").symlink_to(TOOLS / "node_modules" / "@types")
    (modules / name).symlink_to(output)
    (tools.project / "package.json").write_text('{"private": true, "type": "module"}\n', "utf-8")
    return Package(tools, output, name, document)
