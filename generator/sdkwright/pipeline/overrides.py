"""Templates of the user's in place of built-in ones: what there is, and whether it fits."""

from __future__ import annotations

import os
from difflib import get_close_matches
from pathlib import Path

from sdkwright.config import Config
from sdkwright.diagnostics import Origin, Report
from sdkwright.render.engine import Engine, OverrideError, Overrides
from sdkwright.render.target import Target
from sdkwright.render.templates import (
    SITE,
    SUFFIX,
    VERSIONS,
    built_in_templates,
    in_package,
    override_files,
    overrides_digest,
    template_versions,
    templates_folder,
)
from sdkwright.source.document import Map, Place
from sdkwright.source.reader import read


def engine_for(target: Target, config: Config) -> Engine:
    """What renders the templates of ``target``, with those of the user's in their places."""
    if target.templates:
        return Engine(Path(target.templates), target.filters)
    return Engine(templates_folder(), target.filters, overrides=_overrides(config, target.name))


def site_engine(config: Config) -> Engine:
    """What renders the pages of `sdkwright docs`."""
    return Engine(templates_folder(), {}, html=True, overrides=_overrides(config, "docs"))


def _overrides(config: Config, language: str) -> Overrides | None:
    if not config.templates:
        return None
    folder = Path(config.templates).absolute()
    return Overrides(folder, overrides_digest(folder, language))


def check_overrides(config: Config, report: Report) -> None:
    """Report what does not fit: a folder, file, or version of the templates that is not there."""
    if not config.templates:
        return
    folder = Path(config.templates)
    if not folder.is_dir():
        at = Origin(config.path, "/templates", *config.templates_at)
        report.add("config-value", f"`templates` names {_shown(folder)!r}, which is no folder", at)
        return
    files = [path for path in override_files(folder) if "/" in path]
    known = built_in_templates()
    for path in files:
        if path not in known and not _is_part(path):
            at = Origin(_shown(folder / path), "", 1, 1)
            report.add("unknown-template", _no_template(path, known), at)
    _check_versions(folder, files, report)


def check_templates(engine: Engine, config: Config, language: str, report: Report) -> None:
    """Report overrides that are malformed, each by its first mistake: those that make a package of
    ``language``, or with "" those of `sdkwright docs`."""
    if not config.templates:
        return
    known = built_in_templates()
    for path in override_files(Path(config.templates)):
        used = in_package(path, language) if language else path.startswith(SITE)
        if used and (path in known or _is_part(path)):
            if not _is_text(Path(config.templates) / path, report):
                continue
            try:
                engine.compiled(path)
            except OverrideError as error:
                add_override_error(error, report)


def _is_text(file: Path, report: Report) -> bool:
    shown = _shown(file)
    try:
        data = file.read_bytes()
    except OSError as error:
        report.add("unreadable-file", f"cannot read {shown}: {error.strerror}")
        return False
    try:
        data.decode()
    except UnicodeDecodeError as error:
        at = Origin(shown, "", data[: error.start].count(b"\n") + 1, 1)
        report.add("invalid-encoding", f"byte {data[error.start]:#04x} is not UTF-8", at)
        return False
    return True


def add_override_error(error: OverrideError, report: Report) -> None:
    """Report ``error`` with its line."""
    shown = _shown(Path(error.file))
    report.sources[shown] = Path(error.file).read_text("utf-8", "replace")
    report.add("template-error", str(error), Origin(shown, "", error.line, 1))


def _is_part(path: str) -> bool:
    """Whether it is a template of the user's own, for others to include."""
    return path.endswith(SUFFIX) and path.rpartition("/")[2].startswith("_")


def _no_template(path: str, known: tuple[str, ...]) -> str:
    if not path.endswith(SUFFIX) and (templates_folder() / path).is_file():
        return f"{path} is copied into packages as it is; only templates can be replaced"
    near = get_close_matches(path, known, n=1)
    return f"there is no template {path}" + (f"; did you mean {near[0]}?" if near else "")


def _check_versions(folder: Path, files: list[str], report: Report) -> None:
    today = template_versions()
    first = {path.split("/")[0]: path for path in reversed(files)}
    root = _versions(folder, report) if first else None
    for area, path in sorted(first.items()):
        if area not in today or root is None:
            continue
        place = root.get(area)
        if place is None:
            report.add(
                "template-version",
                f"{VERSIONS} does not say for which version of {area}'s templates {path} was made",
                root.origin,
                advice=f"Add the line `{area}: {today[area]}`, which is the version of today.",
            )
        elif place.value != today[area] or isinstance(place.value, bool):
            report.add(
                "template-version",
                f"these templates of {area} were made for version {place.value}; "
                f"those of this generator have version {today[area]}",
                place.origin,
            )


def _versions(folder: Path, report: Report) -> Place | None:
    """What templates.yaml says; None where it cannot be read, which the report says."""
    file = folder / VERSIONS
    if not file.is_file():
        at = Origin(_shown(file), "", 1, 1)
        report.add("template-version", f"{_shown(file)} is not there", at)
        return None
    document = read(str(file), report)
    if document is None:
        return None
    root = Place.root(document)
    if not isinstance(root.value, Map):
        report.add("config-type", f"{VERSIONS} has to map languages to versions", root.origin)
        return None
    for key, member in root.members():
        if key not in template_versions():
            known = ", ".join(template_versions())
            message = f"there are no templates of {key!r}; known: {known}"
            report.add("config-unknown-key", message, member.key_origin)
    return root


def _shown(path: Path) -> str:
    relative = os.path.relpath(path)
    return (str(path) if relative.startswith("..") else relative).replace(os.sep, "/")
