"""The php command, and SDKs in PHP that are made for tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import yaml

HERE = Path(__file__).parent
AUTOLOAD = HERE / "autoload.php"
"""Finds the classes of SDKs and of what they need, and makes exceptions of PHP's complaints."""
_SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
SETTINGS = ("-d", "display_errors=stderr", "-d", "error_reporting=-1", "-d", "zend.assertions=1")


def environment(packages: Iterable[Path] = ()) -> dict[str, str]:
    """Without credentials that an SDK would take."""
    kept = ("PATH", "HOME", "TMPDIR")
    own = {"SDK_PACKAGES": os.pathsep.join(map(str, packages))}
    return {name: os.environ[name] for name in kept if name in os.environ} | own


def generate(document: Path, output: Path, **target: object) -> Path:
    """``target`` is what sdk.yaml says of PHP. Raises ``AssertionError`` where that fails."""
    output.mkdir(parents=True, exist_ok=True)
    config = output / "sdk.yaml"
    settings = {"output": "php", "class": "SDK", "version": "1.0.0", "license": "MIT", **target}
    said = {"document": os.path.relpath(document, output), "targets": {"php": settings}}
    config.write_text(yaml.safe_dump(said, allow_unicode=True), encoding="utf-8")
    command = [str(_SDKWRIGHT), "generate", "--quiet"]
    run = subprocess.run(command, cwd=output, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return output / "php"
