"""Docs beside the SDKs: a site for each, and the document with calls as examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sdkwright.config import Config
from sdkwright.defaults import completed
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.subset import for_language
from sdkwright.render.engine import OverrideError
from sdkwright.render.pages.views import Docs
from sdkwright.targets import load_target

from .folder import failures
from .generate import validate
from .overrides import add_override_error, check_templates, site_engine
from .progress import Progress
from .remembered import book_for


@dataclass(frozen=True, slots=True)
class Page:
    """A file of a site: its path, and how many bytes it has now."""

    path: str
    bytes: int
    changed: bool


def write_site(
    config: Config, output: str, report: Report, *, progress: Progress
) -> tuple[Page, ...]:
    """Write a site for every SDK below the folder ``output``, or none when the report has errors.

    Files that are as they should be are not touched.
    """
    read = read_docs(config, report, progress)
    if read is None:
        return ()
    from sdkwright.render.site.page import site_files

    engine = site_engine(config)
    check_templates(engine, config, "", report)
    if report.errors:
        return ()
    with progress("render"):
        try:
            files = site_files(*read, engine)
        except OverrideError as error:
            add_override_error(error, report)
            return ()
    with failures(report):
        return tuple(write(Path(output) / path, text.encode()) for path, text in files.items())
    return ()


def read_docs(
    config: Config, report: Report, progress: Progress
) -> tuple[Api, tuple[tuple[str, Docs], ...]] | None:
    """The API, and what is to say about each SDK with the name of its language."""
    api = validate(config, report, progress)
    if api is None or report.errors:
        return None
    found = ((load_target(name).title, docs) for name, docs in docs_of_each(api, config, progress))
    return api, tuple(found)


def docs_of_each(api: Api, config: Config, progress: Progress) -> Iterator[tuple[str, Docs]]:
    """What is to say about each SDK, with its language; planning has reported all there is."""
    for chosen in config.targets:
        target = load_target(chosen.language)
        if target.docs is None:
            continue
        with progress(f"docs {target.name}"):
            part = for_language(api, chosen.language)
            complete = completed(chosen, api.info.title)
            docs = target.docs(part, complete, Report(), book_for(chosen))
        if docs is not None:
            yield chosen.language, docs


def write(path: Path, data: bytes) -> Page:
    """Raises ``OSError``."""
    changed = not path.is_file() or path.read_bytes() != data
    if changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return Page(str(path), len(data), changed)
