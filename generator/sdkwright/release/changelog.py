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

_ITEM = ("- ", "* ", "+ ")
_ENTRY = re.compile(r"^## +\[?(?P<name>[^\]\s]+)\]?.*$", re.MULTILINE)
_SECTION = re.compile(r"^### +(?P<name>.+?) *$", re.MULTILINE)
_FENCED = re.compile(
    r"^ *(?P<fence>`{3,}|~{3,})[^\n]*$.*?(?:^ *(?P=fence)[`~]* *$|\Z)", re.MULTILINE | re.DOTALL
)
"""Code, in which nothing is a heading (CommonMark 0.31, "Fenced code blocks")."""
_UNRELEASED = "unreleased"
_UPGRADING = "Upgrading"


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


def by_people(text: str, entry: Entry, drafted: str) -> dict[str, str]:
    """What people wrote for an entry, by section: under "Unreleased", and into the entry of the
    pre-release that it replaces. ``drafted`` is that entry as it was before people came, "" where
    there was none."""
    written = parse(text)
    own = dict(written.unreleased)
    before = {name: _blocks(body) for name, body in _sections(drafted).items()}
    for version, body in written.entries if drafted else ():
        if version != entry.version and _is_replaced(version, entry.version):
            for name, section in _sections(body).items():
                known = [*before.get(name, ()), *_blocks(own.get(name, ""))]
                added = [block for block in _blocks(section) if block not in known]
                own[name] = _joined([*_blocks(own.get(name, "")), *added])
    return {name: body for name, body in own.items() if body}


def _is_replaced(version: str, by: str) -> bool:
    """Pre-releases stand in the changelog until the next one, or their release."""
    return "-" in version and version.split("-")[0] == by.split("-")[0]


def _blocks(body: str) -> list[str]:
    """Items of lists with all that belongs to them, paragraphs, and code."""
    blocks: list[list[str]] = []
    fence, is_apart = "", True
    for line in body.splitlines():
        mark = re.match(r"`{3,}|~{3,}", line)
        starts = not fence and (is_apart or line.startswith(_ITEM) or mark is not None)
        if line.strip() and starts and not line.startswith(" "):
            blocks.append([])
        if blocks:
            blocks[-1].append(line)
        is_apart = not line.strip()
        if mark is not None:
            fence = "" if fence and line.startswith(fence) else fence or mark[0]
    return ["\n".join(lines).rstrip() for lines in blocks]


def _joined(blocks: Sequence[str]) -> str:
    """Items stand in one list, everything else apart."""
    text = ""
    for before, block in zip(["", *blocks], blocks, strict=False):
        is_list = before.startswith(_ITEM) and block.startswith(_ITEM)
        text += ("\n" if is_list else "\n\n" if before else "") + block
    return text


def with_entry(text: str, package: str, entry: Entry, own: Mapping[str, str] | None = None) -> str:
    """``text`` with an entry before all others, into which goes ``own``, what people wrote for it.
    Of that, what is under "Unreleased" waits for the release as well where it is a pre-release.

    Entries of pre-releases of the same version are replaced. One of this very version, which an
    interrupted run wrote, stays as it is.
    """
    written = parse(text) if text.strip() else Written(_head(package))
    if any(version == entry.version for version, _ in written.entries):
        return text
    made = to_markdown(entry, own)
    waiting = [written.waiting.strip()] if written.waiting and "-" in entry.version else []
    kept = [
        body.rstrip()
        for version, body in written.entries
        if not _is_replaced(version, entry.version)
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
        said = _blocks(own)
        lines = [str(line) for line in entry.lines if line.section is section]
        told = "\n".join(line for line in lines if line not in said)
        if own or told:
            blocks.append(f"### {section.value}\n\n" + "\n".join(filter(None, (own, told))))
    more = waiting.pop(_UPGRADING, "")
    blocks += [f"### {name}\n\n{text}" for name, text in waiting.items()]
    notes = _upgrading(entry.notes, entry.code) if entry.code is not None else ()
    told_of = [*notes, *filter(None, (more,))]
    if told_of:
        blocks.append("\n\n".join([f"### {_UPGRADING}", *told_of]))
    return "\n\n".join(blocks)


def _upgrading(notes: Sequence[Note], code: Code) -> Iterator[str]:
    for note in notes:
        title = note.title[:1].upper() + note.title[1:]
        yield title if title.endswith((".", ":")) else f"{title}:"
        yield "\n".join([f"```{code.fence}", *_shown(note, code.comment), "```"])


def _shown(note: Note, comment: str) -> Iterator[str]:
    yield f"{comment} before"
    yield from note.before
    yield f"{comment} now"
    yield from note.after
