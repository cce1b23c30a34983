"""PHP packages made of documents by the command, with an autoloader as Composer makes one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
AUTOLOAD = HERE.parent / "php_tools" / "autoload.php"
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


@pytest.fixture(scope="session")
def make(php: str, tmp_path_factory: pytest.TempPathFactory) -> Make:
    """``make(document, "classic", bigint="string")``: the package of a document in a style, with
    other options, without what cannot be generated."""

    @cache
    def made(document: Path, style: str = "readonly", **options: str) -> Package:
        home = tmp_path_factory.mktemp("package")
        given = ", ".join(f"{key}: {value}" for key, value in options.items())
        (home / "sdk.yaml").write_text(
            f"document: {document}\ntargets:\n  php:\n    output: package\n"
            f"    package: acme/things\n    module: {NAMESPACE}\n"
            f"    options: {{models: {style}{', ' if given else ''}{given}}}\n",
            encoding="utf-8",
        )
        command = [str(SDKWRIGHT), "generate", "--lenient"]
        run = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False)
        assert (home / "package" / "composer.json").is_file(), run.stdout + run.stderr
        (home / "vendor").mkdir()
        (home / "vendor" / "autoload.php").write_text(
            f"<?php putenv('SDK_PACKAGES={home / 'package'}'); require_once '{AUTOLOAD}';\n",
            "utf-8",
        )
        return Package(home / "package", php)

    return made
