"""Virtual environments for what is measured, one each, made once under `.bench/`."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / ".bench"
_NOT_INSTALLED = ("pip", "setuptools", "pkg_resources", "_distutils_hack", "distutils-precedence")


def environment(name: str, *requirements: str) -> Path:
    """The interpreter of an environment that has ``requirements``, made the first time."""
    folder = FOLDER / name
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        try:
            if requirements:
                subprocess.run([*pip, *requirements], check=True)
        except subprocess.CalledProcessError:
            # The next run would take it for one that has them.
            shutil.rmtree(folder)
            raise
    return python


def install(name: str, source: Path, extra: str = "") -> Path:
    """The interpreter of an environment with the package in ``source`` as it is now, with what it
    depends on, and with an extra."""
    python = environment(name)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, f"{source}[{extra}]" if extra else str(source)], check=True)
    subprocess.run([*pip, "--no-deps", "--force-reinstall", str(source)], check=True)
    return python


def libraries(name: str) -> Path:
    """Where an environment has its packages."""
    (found,) = (FOLDER / name / "lib").glob("python*/site-packages")
    return found


def bytes_of(python: Path) -> int:
    """Of all packages of an environment, but pip, what it brings, and compiled modules."""
    folder = libraries(python.parents[1].name)
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file()
        and path.suffix != ".pyc"
        and not path.relative_to(folder).parts[0].startswith(_NOT_INSTALLED)
    )


def version(name: str, package: str) -> str:
    """Of a package in the environment ``name``."""
    (found,) = importlib.metadata.distributions(name=package, path=[str(libraries(name))])
    return found.version


def clean(program: str = "") -> dict[str, str]:
    """The environment variables of a measured process: compiled modules are kept, as usual, and
    what is installed beside ``program`` is found, as in an environment that is active."""
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    if Path(program).is_absolute():
        variables["PATH"] = f"{Path(program).parent}{os.pathsep}{variables.get('PATH', '')}"
    return variables
