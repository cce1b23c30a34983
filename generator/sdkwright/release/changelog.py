"""CHANGELOG.md, which people and releases write together (Keep a Changelog 1.1.0)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sdkwright.diff.report.markdown import escaped
from sdkwright.render.code import Code

from .entry import Line, Section
from .migration import Note
from .version import without_major

FILE = "CHANGELOG.md"

_ENTRY = re.compile(r"^## +\[?(?P<name>[^\]\s]+)\]?.*$", re.MULTILINE)
_SECTION = re.compile(r"^### +(?P<name>.+?) *$", re.MULTILINE)
_FENCED = re.compile(
    r"^ *(?P<fence>`{3,}|~{3,})[^\n]*$.*?(?:^ *(?P=fence)[`~]* *$|\Z)", re.MULTILINE | re.DOTALL
)
"""Code, in which nothing is a heading (CommonMark 0.31, "Fenced code blocks")."""
_UNRELEASED = "unreleased"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """``leads`` are sentences that stand before all else; ``code`` is the language of the notes."""

    version: str
    date: str
    leads: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    notes: tuple[Note, ...] = ()
    code: Code | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A changelog in parts: ``head`` is what stands before the first entry; ``entries`` are whole
    texts by version; ``waiting`` is what people wrote for the next version, ``unreleased`` the
    same by section."""

    head: str
    entries: tuple[tuple[str, str], ...] = ()
    waiting: str = ""
    unreleased: Mapping[str, str] = field(default_factory=dict)


def with_entry(text: str, package: str, entry: Entry) -> str:
    """``text`` with an entry before all others, into which goes what people wrote under
    "Unreleased"; where it is a pre-release, that waits for the release as well.

    Entries of pre-releases of the same version are replaced. One of this very version, which an
    interrupted run wrote, stays as it is.
    """
    written = parse(text) if text.strip() else Written(_head(package))
    if any(version == entry.version for version, _ in written.entries):
        return text
    made = to_markdown(entry, written.unreleased)
    waiting = [written.waiting.strip()] if written.waiting and "-" in entry.version else []
    kept = [
        body.rstrip()
        for version, body in written.entries
        if "-" not in version or version.split("-")[0] != entry.version.split("-")[0]
    ]
    return "\n\n".join([written.head.rstrip(), *waiting, made, *kept]) + "\n"


def _head(package: str) -> str:
    return (
        f"# Changelog\n\nWhat changed in `{without_major(package)}`, the newest first. "
        "Versions follow [Semantic Versioning](https://semver.org)."
    )


def parse(text: str) -> Written:
    found = _headings(_ENTRY, text)
    if not found:
        return Written(text)
    ends = [match.start() for match in found[1:]] + [len(text)]
    parts = [
        (match["name"], text[match.start() : end])
        for match, end in zip(found, ends, strict=True)
    ]  # fmt: skip
    waiting = "\n".join(body for name, body in parts if name.lower() == _UNRELEASED)
    entries = tuple((name, body) for name, body in parts if name.lower() != _UNRELEASED)
    return Written(text[: found[0].start()], entries, waiting, _sections(waiting))


def _headings(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    fenced = [match.span() for match in _FENCED.finditer(text)]
    return [
        match
        for match in pattern.finditer(text)
        if not any(start <= match.start() < end for start, end in fenced)
    ]


def _sections(body: str) -> dict[str, str]:
    """The text below each heading; what stands before the first belongs to "Changed"."""
    for heading in reversed(_headings(_ENTRY, body)):
        body = body[: heading.start()] + body[heading.end() :]
    found = _headings(_SECTION, body)
    ends = [match.start() for match in found[1:]] + [len(body)] * bool(found)
    sections = {Section.CHANGED.value: body[: found[0].start() if found else len(body)].strip()}
    for match, end in zip(found, ends, strict=True):
        text = body[match.end() : end].strip("\n")
        name = match["name"]
        sections[name] = "\n".join(filter(None, (sections.get(name, ""), text)))
    return {name: text for name, text in sections.items() if text.strip()}


def to_markdown(entry: Entry, unreleased: Mapping[str, str] | None = None) -> str:
    """The entry alone, without a line break at its end."""
    waiting = dict(unreleased or {})
    blocks = [f"## {entry.version} - {entry.date}", *(escaped(lead) for lead in entry.leads)]
    for section in Section:
        own = waiting.pop(section.value, "").strip("\n")
        told = "\n".join(str(line) for line in entry.lines if line.section is section)
        if own or told:
            blocks.append(f"### {section.value}\n\n" + "\n".join(filter(None, (own, told))))
    blocks += [f"### {name}\n\n{text}" for name, text in waiting.items()]
    if entry.notes and entry.code is not None:
        blocks.append("\n\n".join(_upgrading(entry.notes, entry.code)))
    return "\n\n".join(blocks)


def _upgrading(notes: Sequence[Note], code: Code) -> Iterator[str]:
    yield "### Upgrading"
    for note in notes:
        title = note.title[:1].upper() + note.title[1:]
        yield title if title.endswith((".", ":")) else f"{title}:"
        yield "\n".join([f"```{code.fence}", *_shown(note, code.comment), "```"])


def _shown(note: Note, comment: str) -> Iterator[str]:
    yield f"{comment} before"
    yield from note.before
    yield f"{comment} now"
    yield from note.after
