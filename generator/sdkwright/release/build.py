"""From generated folders to artifacts: what ``sdkwright build`` does."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report

from .build_job import BuildJob
from .build_record import RECORD, Artifact, read_record, record_text
from .build_source import digest_of, read_source
from .commands import without_secrets
from .packagers import PACKAGERS, Packager
from .problems import PackagingError
from .trial import Trial
from .verify import VerifyJob

DEFAULT_EPOCH = 1577836800
"""2020-01-01: the time of what is in archives. Seconds since 1970."""
LATEST_EPOCH = 0xFFFF_FFFF
"""What gzip has room for (RFC 1952, 2.3.1: MTIME)."""


@dataclass(frozen=True, slots=True)
class Order:
    """A package to build; ``packaging`` is a key of ``PACKAGERS``, ``trial`` the call to make with
    it, None where it is not to be verified."""

    target: TargetConfig
    packaging: str
    trial: Trial | None = None


def build(order: Order, output: Path, epoch: int, report: Report) -> tuple[Artifact, ...]:
    """The artifacts of a package; none where the report says what stands in the way. What lies in
    ``output`` is replaced when the package is whole, and verified if asked for.

    Raises ``OSError``.
    """
    with failures(order.target, report):
        return _build(order, output, epoch, report)
    return ()


@contextmanager
def failures(target: TargetConfig, report: Report) -> Iterator[None]:
    """Turn what goes wrong with one package into a finding, which tells no secrets."""
    try:
        yield
    except PackagingError as error:
        advice = without_secrets(error.advice) or None
        message = without_secrets(f"{target.language}: {error.message}")
        report.add(error.code, message, advice=advice)


def _build(order: Order, output: Path, epoch: int, report: Report) -> tuple[Artifact, ...]:
    target, packager = order.target, PACKAGERS[order.packaging]
    with tempfile.TemporaryDirectory(prefix="sdkwright-") as scratch:
        work = Path(scratch).resolve()
        job = _job(target, packager, output, work, epoch)
        _examine(job, packager, report)
        contents = packager.build(job)
        ready = work / "ready"
        for path, data in contents.items():
            (ready / path).parent.mkdir(parents=True, exist_ok=True)
            (ready / path).write_bytes(data)
        if order.trial is not None:
            _verify(job, packager, ready, order.trial)
        source = digest_of(dict(job.files))
        made = tuple(_artifact(job, path, data, source) for path, data in contents.items())
        _place(made, contents, output)
    return made


def _job(
    target: TargetConfig, packager: Packager, output: Path, work: Path, epoch: int
) -> BuildJob:
    """Raises ``PackagingError`` where the files do not say what the package is called."""
    folder = Path(target.output).resolve()
    files = read_source(folder, output)
    tools = work / "tools"
    tools.mkdir()
    try:
        package = packager.name_of(files)
    except (ValueError, KeyError, TypeError) as error:
        said = "its metadata have another form" if isinstance(error, TypeError) else str(error)
        text = f"{target.output} does not name the package: {said}"
        raise PackagingError("unfit-package", text) from None
    return BuildJob(
        target=target, package=package, folder=folder, files=files, scratch=tools, epoch=epoch
    )


def _examine(job: BuildJob, packager: Packager, report: Report) -> None:
    """Raises ``PackagingError`` for a version that the registry would not take."""
    language, version = job.target.language, job.target.version
    if "+" in version:
        raise PackagingError(
            "unfit-version", f"{version} has build metadata, which registries lose"
        )
    problem = packager.version_problem(job)
    if problem:
        raise PackagingError("unfit-version", problem)
    if not job.has_licence:
        report.add("no-licence-file", f"{language}: {job.target.output} has no LICENSE")


def _verify(job: BuildJob, packager: Packager, ready: Path, trial: Trial) -> None:
    scratch = ready.parent / "verify"
    scratch.mkdir()
    trial.begin()
    packager.verify(
        VerifyJob(
            package=job.package,
            version=job.target.version,
            artifacts=ready,
            scratch=scratch,
            code=trial.code,
            environment=trial.environment,
        )
    )
    problem = trial.problem()
    if problem:
        raise PackagingError("verify-failed", problem)


def _artifact(job: BuildJob, path: str, data: bytes, source: str) -> Artifact:
    return Artifact(
        language=job.target.language,
        package=job.package,
        version=job.target.version,
        path=f"{job.target.language}/{path}",
        bytes=len(data),
        sha256=sha256(data).hexdigest(),
        source=source,
    )


def _place(made: Sequence[Artifact], contents: Mapping[str, bytes], output: Path) -> None:
    """Each file at once, and the record last: a build that was interrupted counts for nothing."""
    language = made[0].language
    others = (each for each in read_record(output) if each.language != language)
    for artifact in made:
        _replace(output / artifact.path, contents[artifact.path.partition("/")[2]])
    _replace(output / RECORD, record_text([*others, *made]))


def _replace(place: Path, data: bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f".{place.name}.part")
    part.write_bytes(data)
    part.replace(place)
