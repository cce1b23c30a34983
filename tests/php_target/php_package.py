"""A package in PHP that the command has made of a document."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
NAMESPACE = "acme\\things"
STYLES = ("readonly", "classic")


@dataclass(frozen=True)
class Package:
    """A generated package in ``folder``; beside it is ``vendor``."""

    folder: Path
    php: str

    @property
    def home(self) -> Path:
        return self.folder.parent

    def run(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        """PHP, where ``vendor/autoload.php`` is found."""
        clean = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
        return subprocess.run(
            [self.php, *arguments],
            cwd=self.home,
            env=clean | env,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=120,
        )

    def script(self, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """One of the programs beside this file."""
        return self.run(str(HERE / name), str(self.folder), NAMESPACE, *arguments)

    def program(self, code: str, **env: str) -> subprocess.CompletedProcess[str]:
        path = self.home / "program.php"
        path.write_text(code, encoding="utf-8")
        return self.run(str(path), **env)

    def sources(self) -> list[Path]:
        """Files that were made of the document, not copied."""
        copied = HERE.parents[1] / "templates" / "php" / "runtime" / "src"
        found = sorted(self.folder.glob("src/**/*.php"))
        return [p for p in found if not (copied / p.relative_to(self.folder / "src")).exists()]


Make = Callable[..., Package]
