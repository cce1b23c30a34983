"""From artifacts to registries: what ``sdkwright publish`` does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report

from . import publish_composer, publish_go, publish_npm, publish_pypi
from .build import failures
from .build_record import Artifact, checked, read_record
from .build_source import digest_of, read_source
from .commands import without_secrets
from .problems import PackagingError
from .publish_job import Destination, Item, PublishJob, State

PUBLISHERS: Mapping[str, Callable[[PublishJob], Destination]] = {
    "composer": publish_composer.plan,
    "go": publish_go.plan,
    "npm": publish_npm.plan,
    "pypi": publish_pypi.plan,
}
"""By ``Target.packaging``: what would go where. They raise ``PackagingError``."""


@dataclass(frozen=True, slots=True)
class Publication:
    """A package with the place it goes to."""

    target: TargetConfig
    destination: Destination


def plan(
    target: TargetConfig, packaging: str, repository: str, folder: Path, report: Report
) -> Publication | None:
    """What would go where; None where the report says why nothing can. ``folder`` has what
    ``build`` made. Publishes nothing.

    Raises ``OSError``.
    """
    with failures(target, report):
        artifacts = _built(target, folder)
        target = replace(target, package=artifacts[0].package)
        contents = {each.path: checked(each, folder) for each in artifacts}
        job = PublishJob(
            target=target,
            folder=folder,
            artifacts=artifacts,
            contents=contents,
            repository=repository,
        )
        found = PUBLISHERS[packaging](job)
        destination = replace(found, where=without_secrets(found.where))
        _no_conflict(target, destination)
        return Publication(target, destination)
    return None


def _built(target: TargetConfig, folder: Path) -> tuple[Artifact, ...]:
    """Raises ``PackagingError`` where the build is missing, or was one of other files."""
    found = [each for each in read_record(folder) if each.language == target.language]
    if not found or any(each.version != target.version for each in found):
        raise PackagingError("not-built", f"{folder.as_posix()} has nothing of {target.version}")
    source = digest_of(read_source(Path(target.output).resolve(), folder))
    if any(each.source != source for each in found):
        raise PackagingError("not-built", f"{target.output} has changed since it was built")
    return tuple(sorted(found, key=lambda each: (not each.path.endswith(".whl"), each.path)))


def _no_conflict(target: TargetConfig, destination: Destination) -> None:
    other = [item.name for item in destination.items if item.state is State.DIFFERENT]
    if other:
        there = f"{destination.where} has other content for {', '.join(other)}"
        raise PackagingError("publish-conflict", f"{target.version} is published: {there}")


def enough_credentials(publications: Sequence[Publication], report: Report) -> None:
    """What is missing becomes a finding, before anything is published."""
    for each in publications:
        if each.destination.to_do and each.destination.missing:
            with failures(each.target, report):
                text = f"{each.destination.where} needs {each.destination.missing}"
                raise PackagingError("no-credentials", text)


def publish(publication: Publication, report: Report) -> Iterator[Item]:
    """Put what is missing where it goes: each item when it is there. The first that fails ends it,
    and is in the report."""
    with failures(publication.target, report):
        for item in publication.destination.to_do:
            item.put()
            yield item
