"""Packages from documents that are values, in process: what the command does, less its start-up."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Diagnostic, Report, Severity
from sdkwright.pipeline.generate import generate

LANGUAGES = ("go", "php", "python", "typescript")


@contextlib.contextmanager
def silent(_stage: str) -> Iterator[None]:
    yield


@dataclass(frozen=True)
class Outcome:
    findings: tuple[Diagnostic, ...]
    files: dict[str, bytes]
    """By path from the folder of all packages; none when there are errors."""

    @property
    def errors(self) -> list[str]:
        return [f"{f.code}: {f.message}" for f in self.findings if f.severity is Severity.ERROR]


def configuration(
    document: Path, folder: Path, languages: tuple[str, ...], options: dict[str, Any]
) -> Config:
    names = {
        "go": (f"example.test/{folder.name}", ""),
        "php": (f"acme/{folder.name}", f"Acme\\{folder.name.capitalize()}"),
        "python": (f"{folder.name}-sdk", f"{folder.name}_sdk"),
        "typescript": (f"{folder.name}-sdk", ""),
    }
    targets = tuple(
        TargetConfig(
            language=language,
            output=str(folder / language),
            package=names[language][0],
            module=names[language][1],
            options=options,
        )
        for language in languages
    )
    return Config(document=str(document), targets=targets)


def generated(
    document: Any,
    folder: Path,
    languages: tuple[str, ...] = LANGUAGES,
    *,
    lenient: bool = False,
    options: dict[str, Any] | None = None,
) -> Outcome:
    """The packages, below ``folder``, which gets the document too."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "openapi.json"
    path.write_text(json.dumps(document, indent=1), "utf-8")
    settings = replace(configuration(path, folder, languages, options or {}), lenient=lenient)
    report = Report()
    generate(settings, report, force=True, progress=silent)
    files = {
        str(file.relative_to(folder)): file.read_bytes()
        for language in languages
        for file in sorted((folder / language).rglob("*"))
        if file.is_file()
    }
    return Outcome(tuple(report), files)
