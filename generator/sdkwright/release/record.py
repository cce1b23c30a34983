"""What was released last: the document, the manifest and the public surface of a package.

It lies in ``.sdkwright/released/`` of every package, is written by `sdkwright release` and is
committed with the package, so that the next release can be compared with it wherever it is made.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from sdkwright.render import paths
from sdkwright.render.disk import Disk
from sdkwright.render.manifest import Manifest as Manifest
from sdkwright.render.manifest import ManifestError, from_json, to_json
from sdkwright.render.manifest import Package as Package
from sdkwright.render.target import Target

FOLDER = f"{paths.PRIVATE}/released"
DRAFT = f"{paths.PRIVATE}/pre-release.md"
"""The entry of the changelog of the last pre-release, before people wrote in it."""
FORMAT = 1
_RECORD, _MANIFEST, _SURFACE, _INPUTS = "record.json", "manifest.json", "surface.txt", "inputs"


class RecordError(ValueError):
    """What lies there is no record of a release; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """``package`` is its name on the registry; ``document`` and ``overlays`` are paths below
    ``inputs``, the folder that holds all files that were read. ``surface`` are the lines of what
    the package offers."""

    version: str
    package: str
    document: str
    overlays: tuple[str, ...]
    manifest: Manifest
    surface: tuple[str, ...]
    inputs: Path


def read_record(root: Path) -> Record | None:
    """The record of the package in ``root``; None where it was never released.

    Raises ``RecordError``.
    """
    folder = root / FOLDER
    if not folder.is_dir():
        # A run that was stopped while it put the next one in its place.
        folder = root / f"{FOLDER}.old"
    if not folder.is_dir():
        return None
    try:
        head = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        manifest = from_json((folder / _MANIFEST).read_bytes())
        surface = (folder / _SURFACE).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError, ManifestError) as error:
        raise RecordError(f"{FOLDER}: {error}") from None
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise RecordError(f"{FOLDER}/{_RECORD} has another format than {FORMAT}")
    try:
        return Record(
            version=_text(head, "version"),
            package=_text(head, "package"),
            document=_path(head["document"]),
            overlays=tuple(_path(one) for one in head["overlays"]),
            manifest=manifest,
            surface=tuple(surface),
            inputs=folder / _INPUTS,
        )
    except (KeyError, TypeError) as error:
        raise RecordError(f"{FOLDER}/{_RECORD} has no {error.args[0]!r}") from None


def _text(head: Mapping[str, Any], key: str) -> str:
    if not isinstance(head[key], str):
        raise TypeError(key)
    return str(head[key])


def _path(value: object) -> str:
    """A path below the folder of the inputs: it leads nowhere else."""
    text = str(value)
    if paths.problem(text) is not None:
        raise RecordError(f"{FOLDER}/{_RECORD} names {text!r}, which is no file of it")
    return text


@dataclass(frozen=True, slots=True)
class _Inputs:
    """The files that a package was made from, by their paths below one folder."""

    document: str
    overlays: tuple[str, ...]
    contents: Mapping[str, bytes]


def _inputs_of(document: str, overlays: tuple[str, ...], inputs: tuple[str, ...]) -> _Inputs:
    """``inputs`` are relative to the folder of the document, as manifests have them.

    Raises ``OSError``.
    """
    home = Path(document).resolve().parent
    files = [Path(os.path.normpath(home / path)) for path in inputs]
    top = Path(os.path.commonpath([file.parent for file in files]))

    def below(file: Path) -> str:
        return PurePosixPath(file.relative_to(top)).as_posix()

    contents = {below(file): file.read_bytes() for file in files}
    named = [below(Path(path).resolve()) for path in (document, *overlays)]
    return _Inputs(named[0], tuple(named[1:]), contents)


def write_record(
    root: Path, *, version: str, package: str, target: Target, document: str,
    overlays: tuple[str, ...],
) -> None:  # fmt: skip
    """Put what is in ``root`` now on record as released, in the place of the last record.

    Raises ``OSError`` and ``RecordError``.
    """
    disk = Disk(root)
    try:
        manifest = disk.manifest()
    except ManifestError as error:
        raise RecordError(str(error)) from None
    if manifest is None:
        raise RecordError(f"{root} has no manifest")
    contents = {path: disk.read(path) for path in manifest.files}
    texts = {path: content.decode() for path, content in contents.items() if content is not None}
    surface = target.surface(texts) if target.surface else ()
    inputs = _inputs_of(document, overlays, tuple(manifest.stamp.inputs))
    _write(root, _head(version, package, inputs), manifest, surface, inputs)


def _head(version: str, package: str, inputs: _Inputs) -> dict[str, object]:
    return {
        "format": FORMAT,
        "version": version,
        "package": package,
        "document": inputs.document,
        "overlays": list(inputs.overlays),
    }


def _write(
    root: Path,
    head: Mapping[str, object],
    manifest: Manifest,
    surface: tuple[str, ...],
    inputs: _Inputs,
) -> None:
    """All of it is written before it takes the place of what was there."""
    folder, new = root / FOLDER, root / f"{FOLDER}.new"
    shutil.rmtree(new, ignore_errors=True)
    texts = {
        _RECORD: json.dumps(head, indent=2, ensure_ascii=False) + "\n",
        _MANIFEST: to_json(manifest),
        _SURFACE: "".join(f"{line}\n" for line in surface),
    }
    contents = {f"{_INPUTS}/{path}": content for path, content in inputs.contents.items()}
    for path, content in {**{p: t.encode() for p, t in texts.items()}, **contents}.items():
        file = new / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    old = root / f"{FOLDER}.old"
    if folder.is_dir():
        shutil.rmtree(old, ignore_errors=True)
        folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def read_draft(root: Path) -> str:
    """The entry of the last pre-release as it was made; "" where a release followed it.

    Raises ``OSError``."""
    file = root / DRAFT
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def write_draft(root: Path, text: str) -> None:
    """ "" for none. Raises ``OSError``."""
    if text:
        write_whole(root / DRAFT, text)
    else:
        (root / DRAFT).unlink(missing_ok=True)


def write_whole(file: Path, text: str) -> None:
    """Replace a file when all of its new text is written; its lines end as they did before.

    Raises ``OSError``.
    """
    ends = "\r\n" if file.is_file() and b"\r\n" in file.read_bytes() else "\n"
    draft = file.with_name(f".{file.name}.sdkwright")
    draft.write_text(text, encoding="utf-8", newline=ends)
    draft.replace(file)
