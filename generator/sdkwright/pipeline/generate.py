"""read → validate → lower → plan → render → format → write, or compare in place of write."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sdkwright.config import Config, TargetConfig
from sdkwright.defaults import completed
from sdkwright.diagnostics import Diagnostic, Report, Severity
from sdkwright.diagnostics.codes import CODES
from sdkwright.ir.api import Api
from sdkwright.ir.subset import for_language
from sdkwright.lower import lower
from sdkwright.names import NameBook
from sdkwright.render import changes, check, files
from sdkwright.render.assemble import Reuse, assemble, check_paths
from sdkwright.render.disk import Disk
from sdkwright.render.engine import Engine, OverrideError
from sdkwright.render.manifest import Manifest, Package, Stamp
from sdkwright.render.target import Plan, Target
from sdkwright.source.document import Document
from sdkwright.source.load import Loaded, load
from sdkwright.targets import load_target

from .folder import failures, ignored_in, manifest_of
from .name_facts import Named, named_so
from .opened import Opened
from .outcome import Checked, Written
from .overrides import add_override_error, check_overrides, check_templates, engine_for
from .progress import Progress
from .remembered import book_for, book_for_all, remembering
from .selection import set_aside
from .side_by_side import for_each
from .stamp import input_digests, stamp


@dataclass(frozen=True, slots=True)
class _Draft:
    """One package before rendering."""

    config: TargetConfig
    target: Target
    plan: Plan
    engine: Engine
    stamp: Stamp

    @property
    def root(self) -> Path:
        return Path(os.path.realpath(self.config.output))


def validate(config: Config, report: Report, progress: Progress) -> Api | None:
    """Read and lower the document and plan all targets; the report has what stands in the way."""
    loaded = _read(config, report, progress)
    if loaded is None:
        return None
    words = book_for_all(config.targets)
    api = _lower(loaded, config, words, report, progress)
    if api is not None:
        _drafts(api, loaded, config, words, report, progress)
    return api


def read_and_lower(
    config: Config, words: NameBook, report: Report, progress: Progress, opened: Opened
) -> Api | None:
    """The API of a document, without samples of requests; None where it cannot be read, which the
    report says."""
    document = opened.read(report)
    if document is None:
        return None
    loaded = _read(config, report, progress, document, opened.base)
    if loaded is None:
        return None
    return _lower(loaded, config, words, report, progress, pages=False)


def generate(
    config: Config, report: Report, *, force: bool, progress: Progress
) -> tuple[Written, ...]:
    """Write all packages of ``config``, or none when the report has errors."""
    drafts = _prepare(config, report, progress)
    if not drafts:
        return ()
    with contextlib.ExitStack() as held, failures(report):
        for draft in drafts:
            held.enter_context(files.hold(draft.root))
        steps = for_each(drafts, partial(_changes, force), report, progress)
        if report.errors:
            return ()
        with progress("write"):
            return tuple(
                _commit(draft, step)
                for draft, step in zip(drafts, steps, strict=True)
                if step is not None
            )
    return ()


def explain_name(
    config: Config, name: str, report: Report, progress: Progress
) -> tuple[Named, ...]:
    """What is called ``name``, and why; findings go to the report."""
    loaded = _read(config, report, progress)
    if loaded is None:
        return ()
    words = book_for_all(config.targets)
    api = _lower(loaded, config, words, report, progress)
    if api is None:
        return ()
    books = {}
    for chosen in config.targets:
        book = books[chosen.language] = book_for(chosen)
        part = for_language(api, chosen.language)
        with progress(f"plan {chosen.language}"):
            complete = completed(chosen, api.info.title)
            load_target(chosen.language).plan(part, complete, report, book)
    return named_so(name, config, words, books)


def compare(config: Config, report: Report, *, progress: Progress) -> tuple[Checked, ...]:
    """Generate everything in memory, reusing nothing, and compare it with what is on disk."""
    drafts = _prepare(config, report, progress)
    with failures(report):
        found = for_each(drafts, _compare, report, progress)
        return tuple(one for one in found if one is not None)
    return ()


def rendered(
    config: Config, report: Report, *, progress: Progress, opened: Opened | None = None
) -> dict[str, Package]:
    """All packages of ``config`` by language, in memory; none when the report has errors.

    What would stop them from being written is an error, but not where ``opened`` is the document
    in place of the one that ``config`` names.
    """
    drafts = _prepare(config, report, progress, opened)
    found: dict[str, Package] = {}
    with failures(report):
        for draft in drafts:
            disk = Disk(draft.root)
            old = manifest_of(disk, draft.config.output, report, force=False)
            made = _package(draft, Reuse(disk, old), report, progress)
            if made is not None:
                found[draft.config.language] = made
            # What an interrupted run left is put back before anything is written.
            if made is not None and opened is None and not files.interrupted(draft.root):
                _obstacles(draft, made, disk, old, report)
    return {} if report.errors else found


def _obstacles(
    draft: _Draft, made: Package, disk: Disk, old: Manifest | None, report: Report
) -> None:
    output = draft.config.output
    mine = ignored_in(draft.root, output, report)
    found = changes.changes(changes.without_ignored(made, mine), disk, old, mine)
    changes.unsafe(found, disk, report)
    changes.obstacles(found, disk, old, report, output)


def _prepare(
    config: Config, report: Report, progress: Progress, opened: Opened | None = None
) -> tuple[_Draft, ...]:
    document = opened.read(report) if opened is not None else None
    if opened is not None and document is None:
        return ()
    loaded = _read(config, report, progress, document, opened.base if opened else None)
    if loaded is None or report.errors:
        return ()
    words = book_for_all(config.targets)
    api = _lower(loaded, config, words, report, progress)
    if api is None or report.errors:
        return ()
    drafts = _drafts(api, loaded, config, words, report, progress)
    return () if report.errors else drafts


def _read(
    config: Config,
    report: Report,
    progress: Progress,
    document: Document | None = None,
    base: Path | None = None,
) -> Loaded | None:
    with progress("read"):
        found = Report()
        # A document that was read before is looked at as it is written, too: `1.10` is no 1.1.
        found.sources.update(report.sources)
        start = document or config.document
        loaded = load(start, config.overlays, found, base=base or _base(config))
    report.sources.update(found.sources)
    lenient = config.lenient and loaded is not None
    # What cannot be reached may belong to skipped operations alone: lowering knows.
    partial = loaded is not None and (config.skip or config.select)
    waiting = [f for f in found if partial and _is_reference(f)]
    rest = [f for f in found if f not in waiting]
    aside = () if loaded is None else set_aside(rest, loaded, config)
    _take_over(aside, report, lenient=True)
    _take_over((f for f in rest if f not in aside), report, lenient=lenient)
    return loaded


def _base(config: Config) -> Path | None:
    """The folder of sdk.yaml, where the document is below it."""
    folder = Path(config.path).absolute().parent
    above = config.path and Path(config.document).absolute().is_relative_to(folder)
    return folder if above and folder != Path(config.document).absolute().parent else None


def _is_reference(finding: Diagnostic) -> bool:
    return CODES[finding.code].area == "references"


def _take_over(found: Iterable[Diagnostic], report: Report, *, lenient: bool) -> None:
    """What was found about the document, errors as warnings where they are to be lived with."""
    report.extend(
        replace(finding, severity=Severity.WARNING)
        if lenient and finding.severity is Severity.ERROR
        else finding
        for finding in found
    )


def _lower(
    loaded: Loaded,
    config: Config,
    words: NameBook,
    report: Report,
    progress: Progress,
    *,
    pages: bool = True,
) -> Api | None:
    with progress("lower"):
        api = lower(loaded, config, report, words, pages=pages)
    # References that nothing followed before are followed now. Where operations are skipped and
    # all others could be made, nothing else can have needed what is missing.
    short = any(f.code == "operation-left-out" and f.severity is Severity.ERROR for f in report)
    lived_with = config.lenient or (bool(config.skip or config.select) and not short)
    found = loaded.resolver.report
    report.sources.update(found.sources)
    _take_over((f for f in found if _is_reference(f)), report, lenient=lived_with)
    return api


def _drafts(
    api: Api,
    loaded: Loaded,
    config: Config,
    words: NameBook,
    report: Report,
    progress: Progress,
) -> tuple[_Draft, ...]:
    read = (document.path for document in loaded.resolver.documents)
    inputs = input_digests(config.document, (config.document, *config.overlays, *read))
    drafts = []
    check_overrides(config, report)
    for chosen in config.targets:
        with progress(f"plan {chosen.language}"):
            target = load_target(chosen.language)
            engine = engine_for(target, config)
            check_templates(engine, config, chosen.language, report)
            complete = completed(chosen, api.info.title)
            book = book_for(chosen)
            part = for_language(api, chosen.language)
            plan = remembering(target.plan(part, complete, report, book), words, book)
            check_paths(plan, report)
            made_from = stamp(config, chosen, inputs, api.info.version)
        drafts.append(_Draft(complete, target, plan, engine, made_from))
    _apart(drafts, report)
    return tuple(drafts)


def _apart(drafts: list[_Draft], report: Report) -> None:
    for index, draft in enumerate(drafts):
        for other in drafts[:index]:
            if draft.root == other.root:
                languages = f"{other.config.language} and {draft.config.language}"
                report.add(
                    "config-value", f"{languages} have the same output {draft.config.output!r}"
                )


def _package(
    draft: _Draft, reuse: Reuse | None, report: Report, progress: Progress
) -> Package | None:
    """None where an override does not work, which the report says."""
    with progress(f"render and format {draft.target.name}"):
        try:
            return assemble(draft.target, draft.plan, draft.engine, draft.stamp, reuse)
        except OverrideError as error:
            add_override_error(error, report)
            return None


def _changes(
    force: bool, progress: Progress, draft: _Draft, report: Report
) -> changes.Changes | None:
    errors = report.errors
    output = draft.config.output
    disk = Disk(draft.root)
    old = manifest_of(disk, output, report, force)
    mine = ignored_in(draft.root, output, report)
    if report.errors > errors:
        return None
    made = _package(draft, Reuse(disk, old), report, progress)
    if made is None:
        return None
    package = changes.without_ignored(made, mine)
    found = changes.changes(package, disk, old, mine)
    changes.unsafe(found, disk, report)
    if not force:
        changes.obstacles(found, disk, old, report, output)
    return found


def _commit(draft: _Draft, found: changes.Changes) -> Written:
    if found.write or found.remove:
        files.commit(draft.root, found)
    return Written(
        draft.config.language,
        draft.config.output,
        found.files,
        len(found.write),
        len(found.remove),
    )


def _compare(progress: Progress, draft: _Draft, report: Report) -> Checked | None:
    errors = report.errors
    output = draft.config.output
    disk = Disk(draft.root)
    if files.interrupted(draft.root):
        report.add("interrupted-run", f"{output}: an earlier run did not end")
    old = manifest_of(disk, output, report, force=False)
    mine = ignored_in(draft.root, output, report)
    if report.errors > errors:
        return None
    made = _package(draft, None, report, progress)
    if made is None:
        return None
    package = changes.without_ignored(made, mine)
    found = check.compare(package, disk, old, mine)
    check.add_to(report, found, disk, output, package)
    return Checked(
        draft.config.language,
        output,
        len(package.texts) + 1,
        found.drift,
        found.reasons,
        found.diff,
    )
