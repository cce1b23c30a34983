"""The report as Markdown, from what report.json has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from measuring import ROUNDS
from rows import LIMIT, OURS, Row, Section

_NOTE = """\
Medians of five rounds, in which all subjects take turns; `runs` says where it was another number. A
ratio is ours divided by the peer's: less than 1 means that we cost less. CPU time is of all
processes of a command, memory that of the largest. [README.md](README.md) tells how it is
measured."""


def markdown(head: dict[str, Any], sections: Sequence[Section], pictures: Mapping[str, str]) -> str:
    """The whole document. ``pictures`` are titles by the names of files."""
    lines = [
        "# Last run",
        "",
        f"{head['date']}, {head['machine']}. " + ", ".join(_versions(head["versions"])) + ".",
        "",
        _NOTE,
        "",
        *_summary(sections),
    ]
    for name, title in pictures.items():
        lines += [f"![{title}]({name})", ""]
    for section in sections:
        lines += table(section)
    return "\n".join(lines).rstrip() + "\n"


def _versions(versions: dict[str, str]) -> Iterator[str]:
    for name, version in versions.items():
        yield f"{name} {version}"


def _summary(sections: Sequence[Section]) -> Iterator[str]:
    """How many targets are met, and those that are not."""
    rows = [(s.title, row) for s in sections for row in s.rows if row.target is not None]
    missed = [(title, row) for title, row in rows if not row.met]
    yield f"{len(rows) - len(missed)} of {len(rows)} targets are met" + (
        "." if not missed else "; not:"
    )
    yield ""
    for title, row in missed:
        name = row.name if row.subject == OURS else f"{row.name}, {row.subject}"
        place = f"- {title.partition(' (')[0]}: {name}"
        if row.peer.startswith(LIMIT):
            yield f"{place}: {number(row.ours)} {row.unit}; {row.peer}"
        else:
            yield f"{place} / {row.peer}: {number(row.ratio)}; the target is {row.target:g}"
    if missed:
        yield ""


def table(section: Section) -> Iterator[str]:
    """Lines of a section: a line for each comparison, with columns for each unit."""
    yield f"## {section.title}"
    yield ""
    if section.measured:
        yield f"{section.measured}."
        yield ""
    if section.rows:
        yield from _lines(section.rows)
        yield ""
    if section.series:
        yield from _series(section.series)
        yield ""
    for note in section.notes:
        yield f"- {note}"
    if section.notes:
        yield ""


def _lines(rows: Sequence[Row]) -> Iterator[str]:
    units = list(dict.fromkeys(row.unit for row in rows))
    aimed = {unit for unit in units if any(r.target for r in rows if r.unit == unit)}
    several = any(row.subject != OURS for row in rows)
    runs = any(row.runs != ROUNDS for row in rows)
    heads = ["", *(["ours"] if several else []), "peer"]
    words = len(heads)
    for unit in units:
        heads += [unit, "peer's", "ratio", *(["target"] if unit in aimed else [])]
    heads += ["runs"] if runs else []
    yield "| " + " | ".join(heads) + " |"
    yield "|---" * words + "|---:" * (len(heads) - words) + "|"
    for name, subject, peer in dict.fromkeys((r.name, r.subject, r.peer) for r in rows):
        found = {r.unit: r for r in rows if (r.name, r.subject, r.peer) == (name, subject, peer)}
        cells = [name, *([subject] if several else []), peer]
        for unit in units:
            cells += _cells(found.get(unit), unit in aimed)
        cells += [str(min(row.runs for row in found.values()))] if runs else []
        yield "| " + " | ".join(cells) + " |"


def _cells(row: Row | None, aimed: bool) -> list[str]:
    if row is None:
        return [""] * (4 if aimed else 3)
    ratio = number(row.ratio)
    cells = [_figure(row, row.ours), _figure(row, row.theirs), ratio]
    if aimed and row.target is None:
        cells.append("")
    elif aimed:
        assert row.target is not None
        wanted = f"≤ {row.target:g}"
        cells.append(f"{wanted}, met" if row.met else f"**{wanted}, not met**")
    return cells


def _figure(row: Row, value: float) -> str:
    """Calls also as calls a second of one processor."""
    text = number(value)
    if row.unit == "CPU ms" and row.name.startswith("call") and "share" not in row.name:
        return f"{text} ({1000 / value:,.0f}/s)"
    return text


def number(value: float) -> str:
    """With three digits that count, or as a whole."""
    if value >= 100:
        return f"{value:,.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def _series(points: Sequence[dict[str, Any]]) -> Iterator[str]:
    stages = list(dict.fromkeys(name for point in points for name in point["stages"]))
    heads = ["", "operations", "MB", "CPU ms an operation", *stages, "MiB"]
    yield "| " + " | ".join(heads) + " |"
    yield "|---" + "|---:" * (len(heads) - 1) + "|"
    for point in points:
        figures = [point["CPU ms an operation"], *(point["stages"].get(s, 0.0) for s in stages)]
        cells = [point["language"], f"{point['operations']:,}", f"{point['MB']:.2f}"]
        cells += [f"{value:.2f}" for value in figures]
        yield "| " + " | ".join([*cells, f"{point['MiB']:.0f}"]) + " |"
