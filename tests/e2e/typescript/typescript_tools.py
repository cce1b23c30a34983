"""The npm tools that the tests of the TypeScript SDK need, and the package, built."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
GENERATED = HERE.parents[2] / "generated" / "typescript"
NAME = "@formance/formance-sdk"
RUNTIMES = ("node", "deno", "bun")
_DENO = ("run", "--no-config", "--no-lock", "--node-modules-dir=manual", "--no-prompt")
_HIDDEN = ("PROXY", "proxy", "FORMANCE_", "NODE_OPTIONS")


def environment(**more: str) -> dict[str, str]:
    """Without the machine's proxies and credentials."""
    kept = {k: v for k, v in os.environ.items() if not any(part in k for part in _HIDDEN)}
    return {**kept, "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1", **more}


@dataclass(frozen=True, slots=True)
class Tools:
    """``project`` is a folder with the package ``name`` among its modules."""

    node: str
    project: Path
    name: str = NAME

    @property
    def package(self) -> Path:
        return self.project / "node_modules" / self.name

    def bin(self, name: str) -> str:
        return str(HERE / "node_modules" / ".bin" / name)

    def launch(self, runtime: str, *permissions: str) -> list[str]:
        """What a command that runs a module starts with; Deno may do what is permitted."""
        match runtime:
            case "deno":
                return [self.bin("deno"), *_DENO, *(permissions or ["--allow-all"])]
            case "bun":
                return [self.bin("bun"), "run"]
            case _:
                return [self.node]

    def run(
        self, command: Sequence[str], folder: Path | None = None, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """A command in the project, or in another folder; it may fail."""
        return subprocess.run(
            [*command],
            cwd=folder or self.project,
            env=environment(**more),
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )


def build(node: str, folder: Path, generated: Path = GENERATED, name: str = NAME) -> Tools:
    """A project in ``folder`` that has installed a package, built by the package's settings."""
    tools = Tools(node, folder, name)
    shutil.copytree(generated, tools.package)
    (folder / "node_modules" / "@types").symlink_to(HERE / "node_modules" / "@types")
    (folder / "package.json").write_text('{"private": true, "type": "module"}\n', "utf-8")
    built = tools.run([tools.bin("tsc")], tools.package)
    assert built.returncode == 0, built.stdout
    return tools
