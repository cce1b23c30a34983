"""Virtual environments for what is measured, one each, made once under `.bench/`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".bench"


def environment(name: str, *requirements: str) -> Path:
    """The interpreter of an environment that has ``requirements``, made the first time."""
    folder = FOLDER / name
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *requirements], check=True)
    return python


def own_sdk() -> Path:
    """The interpreter of an environment with ``generated/python`` as it is now."""
    python = environment("own", "httpx2", "pydantic", "setuptools>=77")
    source = FOLDER / "own-source"
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(ROOT / "generated" / "python", source)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--no-deps", "--force-reinstall", str(source)], check=True)
    return python


def clean() -> dict[str, str]:
    """The environment variables of a measured process: compiled modules are kept, as usual."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
