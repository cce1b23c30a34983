"""npm projects for what is measured in Node.js, one each, made once under `.bench/`."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from peers import FOLDER, ROOT, clean

_QUIET = ("--silent", "--no-audit", "--no-fund")


def project(name: str, *packages: str) -> Path:
    """The folder of a project that has ``packages``, made the first time."""
    folder = FOLDER / name
    if not (folder / "node_modules").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text(
            json.dumps({"private": True, "type": "module", "allowScripts": {"esbuild": True}})
        )
        _run(["npm", "install", *_QUIET, *packages], folder)
    return folder


def own_package() -> Path:
    """A project with ``generated/typescript`` as it is now, built."""
    folder = project("own-node", "esbuild", "typescript@7")
    installed = folder / "node_modules" / "@formance" / "formance-sdk"
    shutil.rmtree(installed, ignore_errors=True)
    shutil.copytree(ROOT / "generated" / "typescript", installed)
    _run([str(folder / "node_modules" / ".bin" / "tsc"), "--project", str(installed)], folder)
    return folder


def bundled(folder: Path, source: str) -> bytes:
    """A program of the project, bundled for browsers and minified by esbuild."""
    entry = folder / "entry.mjs"
    entry.write_text(source, encoding="utf-8")
    tools = project("own-node", "esbuild", "typescript@7")
    command = [str(tools / "node_modules" / ".bin" / "esbuild"), str(entry), "--bundle"]
    command += ["--minify", "--format=esm", "--platform=node", "--log-level=error"]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True).stdout


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, env=clean(), check=True, capture_output=True)
