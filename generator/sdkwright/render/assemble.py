"""From the jobs of a plan to the texts of a package, leaving out work that the last run did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from sdkwright.diagnostics import Report

from . import paths
from .disk import Disk
from .engine import Engine, OverrideError
from .manifest import Entry, Manifest, Package, Stamp, digest
from .target import Batch, Copy, Job, Plan, Target, Template


@dataclass(slots=True)
class _Work:
    """``texts`` are final; ``raw`` wait for the formatter."""

    texts: dict[str, str] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    batches: dict[str, tuple[str, ...]] = field(default_factory=dict)


class Reuse:
    """Texts on disk that the last run wrote from the same input and nobody touched since."""

    def __init__(self, disk: Disk, manifest: Manifest | None) -> None:
        self._disk = disk
        self._files = {} if manifest is None else manifest.files
        self._batches = {} if manifest is None else manifest.batches

    def file(self, path: str, raw: str) -> str | None:
        entry = self._files.get(path)
        if entry is None or entry.raw != raw or self._disk.hash(path) != entry.hash:
            return None
        content = self._disk.read(path)
        return None if content is None else content.decode()

    def batch(self, key: str, members: tuple[str, ...]) -> dict[str, tuple[str, str]] | None:
        """Text and raw digest of every file that one batch made, or None when any is amiss."""
        if self._batches.get(key) != members:
            return None
        found: dict[str, tuple[str, str]] = {}
        for path in members:
            raw = self._files[path].raw if path in self._files else ""
            text = self.file(path, raw)
            if text is None:
                return None
            found[path] = (text, raw)
        return found


def check_paths(plan: Plan, report: Report) -> bool:
    """Whether all paths of the plan can be written; what cannot is reported."""
    wanted = [path for job in plan.jobs for path in _paths(job)]
    fine = True
    for path in wanted:
        reason = paths.problem(path)
        if reason is not None:
            report.add("unsafe-path", f"the file {path!r} cannot be written: {reason}")
            fine = False
    twice = [(path, path) for path, count in sorted(Counter(wanted).items()) if count > 1]
    for one, other in [*twice, *paths.clashes(wanted)]:
        report.add("path-clash", f"the files {one!r} and {other!r} cannot both be written")
        fine = False
    return fine


def _paths(job: Job) -> tuple[str, ...]:
    match job:
        case Template() | Copy():
            return (job.path,)
        case Batch():
            return job.paths
        case _:
            assert_never(job)


def assemble(
    target: Target, plan: Plan, engine: Engine, stamp: Stamp, reuse: Reuse | None
) -> Package:
    """Render and format all of ``plan``; with ``reuse`` only what changed since the last run.

    Raises ``OverrideError`` for what an override does wrong, and else what the target's formatter
    raises for text that is not valid in its language.
    """
    work = _Work()
    for job in plan.jobs:
        _do(job, target, engine, reuse, work)
    # Templates that are not ours lay out as their authors like.
    rest = {
        path: text
        for path, text in work.raw.items()
        if engine.overridden or not target.laid_out(text)
    }
    formatted = _formatted(target, plan, engine, rest) if rest else {}
    work.texts.update({path: formatted.get(path, text) for path, text in work.raw.items()})
    files = {
        path: Entry(digest(text), work.digests.get(path, "")) for path, text in work.texts.items()
    }
    manifest = Manifest(
        stamp=stamp,
        files=files,
        batches=work.batches,
        names=dict(sorted(plan.names.items())),
        lock=plan.lock,
    )
    return Package(work.texts, manifest)


def _formatted(
    target: Target, plan: Plan, engine: Engine, raw: Mapping[str, str]
) -> Mapping[str, str]:
    try:
        return target.format(raw)
    except Exception as error:
        for job in plan.jobs:
            file = engine.override_of(job.template) if isinstance(job, Template) else ""
            if isinstance(job, Template) and file and job.path in raw:
                _format_one(target, job.path, raw[job.path], file)
        raise error


def _format_one(target: Target, path: str, text: str, file: str) -> None:
    try:
        target.format({path: text})
    except Exception as error:
        reason = str(error).partition("\n")[0]
        raise OverrideError(file, 1, f"what it gives for {path} is not valid: {reason}") from error


def _do(job: Job, target: Target, engine: Engine, reuse: Reuse | None, work: _Work) -> None:
    match job:
        case Copy():
            work.texts[job.path] = job.text
        case Template():
            _take(job.path, engine.render(job.template, job.view), target, reuse, work)
        case Batch():
            _do_batch(job, target, engine, reuse, work)
        case _:
            assert_never(job)


def _do_batch(job: Batch, target: Target, engine: Engine, reuse: Reuse | None, work: _Work) -> None:
    key = digest(f"{target.formatter}\0{job.digest}{engine.overridden}")
    members = tuple(sorted(job.paths))
    work.batches[key] = members
    done = None if reuse is None else reuse.batch(key, members)
    if done is not None:
        work.texts.update({path: text for path, (text, _) in done.items()})
        work.digests.update({path: raw for path, (_, raw) in done.items()})
        return
    made = job.make(engine)
    if set(made) != set(members):
        raise ValueError(f"the batch made {sorted(made)}, not {list(members)}")
    for path, raw in made.items():
        _take(path, raw, target, reuse, work)


def _take(path: str, raw: str, target: Target, reuse: Reuse | None, work: _Work) -> None:
    """A text as rendered: formatted already by the last run, or still to be formatted."""
    key = digest(f"{target.formatter}\0{raw}")
    work.digests[path] = key
    done = None if reuse is None else reuse.file(path, key)
    if done is None:
        work.raw[path] = raw
    else:
        work.texts[path] = done
