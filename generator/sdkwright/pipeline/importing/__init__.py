"""The configuration of another tool as ours: an sdk.yaml, and an Overlay document for what belongs
in the document. What has no counterpart is a note with its line."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from sdkwright.diagnostics import Report
from sdkwright.pipeline.starter import documents_here

from .fern import fern
from .foreign import Foreign, Imported, opened
from .speakeasy import speakeasy, workflow
from .stainless import stainless

KINDS = ("stainless", "fern", "speakeasy")

_FERN_FILES = ("generators.yml", "generators.yaml", "fern/generators.yml")
_GEN_FILES = (".speakeasy/gen.yaml", "gen.yaml", ".speakeasy/gen.yml", "gen.yml")
_STAINLESS_FILES = ("stainless.yml", "stainless.yaml", ".stainless/stainless.yml")
_TARGET_KEYS = (
    "output", "package", "module", "class", "version",
    "license", "author", "homepage", "description", "options",
)  # fmt: skip
_OWN = re.compile(
    r"edition|organization\..*|targets\.[^.]+\.(publish|production_repo|staging_repo)(\..*)?"
    r"|default-group|groups\.[^.]+\.generators\.\d+\.(version|(output|github)\..*)"
    r"|configVersion|workflowVersion|speakeasyVersion|generation\.(maintainOpenAPIOrder|fixes)(\..*)?"
)
"""Settings that are about the tool alone, by their dotted names."""
_VERSION = re.compile(r"\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?")


class UnknownKind(Exception):  # noqa: N818 - it is about the user's file
    """The file is of no tool that we know; the message says so."""


@dataclass(frozen=True, slots=True)
class Result:
    """The texts to write, by path; the configuration first. ``document`` is "" when unknown.
    ``counts`` says for people what is in each file."""

    files: Mapping[str, str]
    document: str
    counts: Mapping[str, str]


def import_from(path: str, kind: str, output: str, document: str, report: Report) -> Result | None:
    """What the configuration at ``path``, a file or a folder, gives for an sdk.yaml at ``output``.

    ``kind`` is one of ``KINDS``, or "" to find out. ``document`` goes before what the file names.
    None when the report says what is wrong. Raises ``UnknownKind``.
    """
    found = _file(Path(path), kind)
    base = found.parent
    file = opened(found, base, report)
    if file is None:
        return None
    into = Imported()
    files = [file]
    match kind or _kind(file):
        case "stainless":
            stainless(file, into)
        case "fern":
            fern(file, into, report)
        case "speakeasy":
            file.base = base.parent if base.name == ".speakeasy" else base
            speakeasy(file, into)
            files.extend(_workflow(file, into, report))
        case _:
            raise UnknownKind(f"{path} is no configuration of {', '.join(KINDS)}")
    into.document = document or into.document or _only_document(found)
    if report.errors:
        return None
    for one in files:
        _note_left(one, report)
    texts = _texts(into, output)
    counted = dict(zip(texts, _counts(into), strict=False))
    return Result(texts, into.document, counted)


def _counts(into: Imported) -> tuple[str, str]:
    names = sum(len(members) for members in into.names.values())
    parts = [_number(len(into.targets) or 1, "target"), _number(names, "name") if names else ""]
    return ", ".join(filter(None, parts)), _number(len(into.actions), "action")


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"


def _only_document(imported: Path) -> str:
    """The document of the working directory, where there is just one besides what is imported."""
    found = [name for name in documents_here() if Path(name).resolve() != imported.resolve()]
    return found[0] if len(found) == 1 else ""


def _file(path: Path, kind: str) -> Path:
    if not path.is_dir():
        return path
    names = {"fern": _FERN_FILES, "speakeasy": _GEN_FILES, "stainless": _STAINLESS_FILES}
    wanted = names[kind] if kind else (*_STAINLESS_FILES, *_FERN_FILES, *_GEN_FILES)
    for name in wanted:
        if (path / name).is_file():
            return path / name
    raise UnknownKind(f"{path} has none of {', '.join(wanted)}")


def _kind(file: Foreign) -> str:
    keys = set(file.root.value) if isinstance(file.root.value, dict) else set()
    if {"configVersion", "generation"} <= keys:
        return "speakeasy"
    if "resources" in keys and keys & {"organization", "targets"}:
        return "stainless"
    return "fern" if "groups" in keys else ""


def _workflow(gen: Foreign, into: Imported, report: Report) -> list[Foreign]:
    path = gen.base / ".speakeasy" / "workflow.yaml"
    if not path.is_file():
        return []
    file = opened(path, gen.base, report)
    if file is None:
        return []
    workflow(file, into)
    return [file]


def _note_left(file: Foreign, report: Report) -> None:
    for place in file.left():
        name = ".".join(str(key) for key in place.keys)
        if _OWN.fullmatch(name):
            report.add("tool-setting", f"`{name}` is not taken over", place.key_origin)
        else:
            message = f"`{name}` has no counterpart in sdk.yaml and is not taken over"
            report.add("no-counterpart", message, place.key_origin)


def _texts(into: Imported, output: str) -> dict[str, str]:
    folder = Path(output).parent
    overlay = str(folder / f"{Path(output).stem}.overlay.yaml")
    overlays = [*into.overlays, *([overlay] if into.actions else [])]
    for target in into.targets.values():
        if "output" in target:
            target["output"] = _relative(target["output"], folder)
        if not _VERSION.fullmatch(target.get("version", "0.1.0")):
            del target["version"]
    config: dict[str, Any] = {"document": _relative(into.document, folder)}
    if overlays:
        config["overlays"] = [_relative(path, folder) for path in overlays]
    targets = into.targets or {"python": {"output": "generated/python"}}
    config["targets"] = {
        language: {key: given[key] for key in _TARGET_KEYS if key in given}
        for language, given in targets.items()
    }
    if into.names:
        config["names"] = into.names
    texts = {output: _yaml({**config, **into.more})}
    if into.actions:
        info = {"title": "What the imported configuration says about the document"}
        whole = {"overlay": "1.0.0", "info": {**info, "version": "1.0.0"}, "actions": into.actions}
        texts[overlay] = _yaml(whole)
    return texts


def _relative(path: str, folder: Path) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/") if path else ""


def _yaml(value: object) -> str:
    text: str = yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=100)
    return text
