"""PHP packages made of documents by the command, with an autoloader as Composer makes one."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

import pytest
from php_package import NAMESPACE, SDKWRIGHT, Make, Package

AUTOLOAD = Path(__file__).parents[1] / "php_tools" / "autoload.php"


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
