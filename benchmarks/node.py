"""npm projects for what is measured in Node.js, one each, made once under `.bench/`."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
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


def npm_version(folder: Path, package: str) -> str:
    """Of a package that a project has."""
    described = (folder / "node_modules" / package / "package.json").read_text("utf-8")
    found: str = json.loads(described)["version"]
    return found


def own_package() -> Path:
    """A project with ``generated/typescript`` as it is now, built."""
    folder = project("own-node", "esbuild", "typescript@7")
    installed = folder / "node_modules" / "@formance" / "formance-sdk"
    shutil.rmtree(installed, ignore_errors=True)
    shutil.copytree(ROOT / "generated" / "typescript", installed)
    _run([str(folder / "node_modules" / ".bin" / "tsc"), "--project", str(installed)], folder)
    return folder


@dataclass(frozen=True)
class Bundle:
    """Files that a page loads at first, and those that it may load later, with ``import()``."""

    first: list[bytes]
    later: list[bytes]


def bundled(folder: Path, source: str) -> Bundle:
    """A program of the project, bundled for browsers and minified by esbuild."""
    entry, out = folder / "entry.mjs", folder / "bundle"
    entry.write_text(source, encoding="utf-8")
    shutil.rmtree(out, ignore_errors=True)
    tools = project("own-node", "esbuild", "typescript@7")
    command = [str(tools / "node_modules" / ".bin" / "esbuild"), str(entry), "--bundle"]
    command += ["--minify", "--format=esm", "--platform=node", "--log-level=error", "--splitting"]
    _run([*command, f"--outdir={out}", "--metafile=bundle.json"], folder)
    files = json.loads((folder / "bundle.json").read_text("utf-8"))["outputs"]
    first = ["bundle/entry.js"]
    for name in first:
        first += (
            imported["path"]
            for imported in files[name]["imports"]
            if imported["kind"] == "import-statement" and imported["path"] not in first
            if imported["path"] in files
        )
    return Bundle(
        [(folder / name).read_bytes() for name in first],
        [(folder / name).read_bytes() for name in files if name not in first],
    )


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, env=clean(), check=True, capture_output=True)
