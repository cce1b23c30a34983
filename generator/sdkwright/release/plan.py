"""The next version of one package, and what its changelog says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdkwright.diff.advice import Asked, Bump, softened
from sdkwright.diff.model import Change
from sdkwright.diff.report.markdown import escaped
from sdkwright.render.code import Code
from sdkwright.render.pages.inline import code as code_span

from .changelog import Entry
from .entry import MANY, Line, Package, Section, lines_of
from .migration import Note, notes_of
from .surface import Delta
from .version import (
    base_of,
    first_version,
    is_ahead,
    module_path,
    next_version,
    step_between,
    without_major,
)

_STEPS = tuple(Bump)


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What was released last, of what the next release is compared with."""

    version: str
    package: str
    document: str
    generator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Now:
    """The package as it would be released: ``packaging`` is its kind (``Target.packaging``),
    ``version`` what sdk.yaml says; ``document`` the version of the document, ``generator`` that of
    this program."""

    language: str
    packaging: str
    version: str
    package: str
    document: str
    generator: str
    operations: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What changed since the last release: in the document, as the package's users meet it, and by
    the generator or its settings. ``asked`` is what the changes of the document ask for."""

    changes: Sequence[Change]
    asked: Asked
    delta: Delta
    package: Package


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person asked for: a step in place of the one that the changes ask for, None for none;
    the label of a pre-release, "" for none; the day, as ``2027-01-31``."""

    step: Bump | None
    label: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """``package`` is what it is called from this version on; ``previous`` is "" for the first one.
    ``asked`` is the step that the changes ask for, and
    ``step`` the one that is done; ``reasons`` are sentences without their full stops."""

    language: str
    package: str
    previous: str
    version: str
    asked: Bump
    step: Bump
    reasons: tuple[str, ...]
    entry: Entry

    @property
    def is_final(self) -> bool:
        return base_of(self.version) == self.version

    @property
    def falls_short(self) -> bool:
        """Whether it is a smaller step than the changes ask for."""
        return _STEPS.index(self.step) < _STEPS.index(self.asked)


def first(now: Now, wish: Wish, code: Code | None) -> Release:
    """A package that was never released."""
    version = first_version(now.version, wish.label)
    what = "operation" if now.operations == 1 else "operations"
    line = Line(
        section=Section.ADDED,
        text=escaped(
            f"The first release: {now.operations} {what} of version {now.document} of the API."
        ),
    )
    return Release(
        language=now.language,
        package=_package(now, version),
        previous="",
        version=version,
        asked=Bump.NONE,
        step=Bump.NONE,
        reasons=("the first release",),
        entry=Entry(version=version, date=wish.date, lines=(line,), code=code),
    )


def following(
    before: Before, now: Now, compared: Compared, wish: Wish, code: Code | None
) -> Release:
    """The release after ``before``; something is different, or somebody asked for it."""
    asked = _asked(before, now, compared)
    step = wish.step or asked
    version = next_version(before.version, step, now.version, wish.label)
    package = _package(now, version)
    entry = Entry(
        version=version,
        date=wish.date,
        leads=tuple(_leads(before, now)),
        lines=tuple(_lines(before, package, compared)),
        notes=tuple(_notes(before, package, compared, code)) if code else (),
        code=code,
    )
    return Release(
        language=now.language,
        package=package,
        previous=before.version,
        version=version,
        asked=asked,
        step=step_between(before.version, version),
        reasons=tuple(_reasons(before, now, compared, wish)),
        entry=entry,
    )


def _package(now: Now, version: str) -> str:
    """A Go module has its major version in its path."""
    return module_path(now.package, version) if now.packaging == "go" else now.package


def _asked(before: Before, now: Now, compared: Compared) -> Bump:
    steps = [compared.asked.bump, compared.delta.step, Bump.PATCH]
    if _is_renamed(before, now.package):
        steps.append(Bump.MAJOR)
    return softened(max(steps, key=_STEPS.index), before.version)


def _is_renamed(before: Before, package: str) -> bool:
    return without_major(before.package) != without_major(package)


def _reasons(before: Before, now: Now, compared: Compared, wish: Wish) -> Iterator[str]:
    if wish.step is not None:
        yield "asked for with --bump"
    elif is_ahead(now.version, before.version, _asked(before, now, compared)):
        yield f"sdk.yaml has {now.version}"
    count = len(compared.asked.because)
    one, many = _EFFECTS.get(compared.asked.bump, ("", ""))
    if count and one:
        yield f"1 change of the API {one}" if count == 1 else f"{count} changes of the API {many}"
    if compared.delta.step is not Bump.NONE:
        gone, new = len(compared.delta.removed), len(compared.delta.added)
        yield f"by the generator or its settings {gone} declarations went and {new} came"
    if _is_renamed(before, now.package):
        yield f"it was called {before.package}"
    if before.version.startswith("0."):
        yield "below 1.0.0 each step is one smaller"


_EFFECTS = {
    Bump.MAJOR: ("breaks code that uses it", "break code that uses it"),
    Bump.MINOR: ("adds something, or is a warning", "add something, or are warnings"),
    Bump.PATCH: ("is of no consequence for code", "are of no consequence for code"),
}


def _leads(before: Before, now: Now) -> Iterator[str]:
    if before.document != now.document:
        yield f"For version {now.document} of the API ({before.document} before)."
    if before.generator != now.generator:
        yield f"Made with sdkwright {now.generator} ({before.generator} before)."


def _lines(before: Before, package: str, compared: Compared) -> Iterator[Line]:
    if before.package != package:
        text = f"The package is called `{package}` now, and was `{before.package}`."
        if not _is_renamed(before, package):
            text = f"The path of the module, in go.mod and imports, is `{package}` now."
        yield Line(section=Section.CHANGED, text=text, breaks=True)
    yield from lines_of(compared.changes, compared.package)
    yield from _named(compared.delta.removed, Section.REMOVED)
    yield from _named(compared.delta.added, Section.ADDED)
    nothing = not compared.changes and compared.delta.step is Bump.NONE
    if nothing and before.package == package:
        yield Line(section=Section.CHANGED, text="Nothing that code can tell.")


def _notes(before: Before, package: str, compared: Compared, code: Code) -> Iterator[Note]:
    if before.package != package and code.imported:
        old, new = (code.imported.format(value=path) for path in (before.package, package))
        yield Note("The package is imported by another path", (old,), (new,))
    yield from notes_of(compared.changes, compared.package, code)


def _named(lines: Sequence[str], section: Section) -> Iterator[Line]:
    breaks = section is Section.REMOVED
    for line in lines[:MANY]:
        yield Line(section=section, text=code_span(line), breaks=breaks)
    if len(lines) > MANY:
        text = f"{len(lines) - MANY} more declarations."
        yield Line(section=section, text=text, breaks=breaks)
