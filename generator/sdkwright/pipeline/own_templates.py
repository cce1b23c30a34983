"""Built-in templates as a start for those of the user's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.render.templates import (
    VERSIONS,
    built_in_templates,
    template_versions,
    templates_folder,
)

from .folder import failures

_HEAD = (
    "# For which version of the built-in templates those here were made;\n"
    "# `sdkwright templates list` has the versions of today.\n"
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A built-in template; ``area`` is its language, or "docs", ``version`` that of the area's
    templates. ``replaced_by`` is the file of the user's that stands in its place, "" for none."""

    path: str
    area: str
    version: int
    replaced_by: str


def listed(config: Config | None) -> tuple[Listed, ...]:
    """All templates, by path."""
    folder = Path(config.templates) if config is not None and config.templates else None
    versions = template_versions()
    areas = ((path.split("/")[0], path) for path in built_in_templates())
    return tuple(
        Listed(path, area, versions[area], _replacing(folder, path)) for area, path in areas
    )


def _replacing(folder: Path | None, path: str) -> str:
    return (folder / path).as_posix() if folder is not None and (folder / path).is_file() else ""


def not_there(paths: Iterable[str]) -> str:
    """What is wrong with the first of ``paths`` that is no template, "" if all are."""
    known = built_in_templates()
    for path in paths:
        if path not in known:
            near = get_close_matches(path, known, n=1, cutoff=0.3)
            return f"there is no template {path!r}" + (
                f"; did you mean {near[0]!r}?" if near else ""
            )
    return ""


def copied(paths: Iterable[str], folder: str, force: bool, report: Report) -> tuple[str, ...]:
    """Copy templates to ``folder`` and put their versions into its templates.yaml; the files that
    were written. Raises ``FileExistsError`` for one that is there, unless ``force``."""
    places = {path: Path(folder) / path for path in dict.fromkeys(paths)}
    for place in places.values():
        if place.exists() and not force:
            raise FileExistsError(0, "it is there", place.as_posix())
    with failures(report):
        for path, place in places.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes((templates_folder() / path).read_bytes())
        noted = _note_versions(Path(folder) / VERSIONS, {path.split("/")[0] for path in places})
        return (*(place.as_posix() for place in places.values()), *noted)
    return ()


def _note_versions(file: Path, areas: Iterable[str]) -> tuple[str, ...]:
    """Add the areas that ``file`` does not have; a version that is there was decided by people."""
    text = file.read_text("utf-8") if file.is_file() else _HEAD
    there = {line.partition(":")[0].strip() for line in text.splitlines()}
    versions = template_versions()
    lines = [f"{area}: {versions[area]}\n" for area in sorted(areas) if area not in there]
    if not lines:
        return ()
    file.write_text(text + ("" if text.endswith("\n") else "\n") + "".join(lines), "utf-8")
    return (file.as_posix(),)
