"""How results are printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from results import Failure, Result
from work import FIRST, Outcome

Rows = Mapping[str, Mapping[str, Outcome]]
"""By document, then by stage."""

GOOD, BAD, MISSING, LEFT_OUT, OWN = "✓", "✗", "\N{EN DASH}", "·", "!"
LEGEND = (
    f"{GOOD} good   {BAD} n/m failures of what was looked at   {OWN} the document's own fault   "
    f"{MISSING} not done: see below   {LEFT_OUT} nothing to do it to"
)
WIDTH = 34


def table(language: str, stages: Sequence[str], rows: Rows) -> str:
    columns = [*FIRST, *(stage for stage in stages if stage not in FIRST)]
    columns = [name for name in columns if any(name in row for row in rows.values())]
    cells = [[language, *columns]]
    for document, row in rows.items():
        name = document if len(document) <= WIDTH else f"…{document[-WIDTH + 1 :]}"
        cells.append([name, *(_cell(row.get(column)) for column in columns)])
    widths = [max(len(line[i]) for line in cells) for i in range(len(cells[0]))]
    lines = ("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) for line in cells)
    return "\n".join(line.rstrip() for line in lines)


def _cell(outcome: Outcome | None) -> str:
    match outcome:
        case None:
            return LEFT_OUT
        case str():
            return MISSING
        case Result(count=0, total=total):
            return f"{GOOD} {total}" if total else GOOD
        case Result(fault="document", count=count):
            return f"{OWN} {count}"
        case Result(count=count, total=total):
            return f"{BAD} {count}/{total}" if total else f"{BAD} {count}"


def cause(message: str) -> str:
    """The first line without what differs from one place to the next: names and numbers."""
    text = message.strip().split("\n")[0]
    text = re.sub(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'|`[^`]*`", "<...>", text)
    text = re.sub(r"\S*/\S*/\S*", "<path>", text)
    text = re.sub(r"(?<=: )\w+(?=: )", "<name>", text)
    text = re.sub(r"(\[[\w.]*)?\b\w+(\.\w+)+\b", _dotted, text)
    text = re.sub(r"(?<![A-Za-z])-?\d[\d.,:_-]*", "N", text)
    return re.sub(r"<\.\.\.>((, | or | and |, or )<\.\.\.>)+", "<...>", text)[:160]


def _dotted(found: re.Match[str]) -> str:
    return found[0] if found[1] else "<name>"


def causes(found: Iterable[tuple[str, str, Failure]]) -> Iterator[str]:
    """Lines about failures — each with its document and stage — of one cause, commonest first."""
    count: Counter[tuple[str, str]] = Counter()
    documents: dict[tuple[str, str], set[str]] = {}
    first: dict[tuple[str, str], tuple[str, Failure]] = {}
    for document, stage, failure in found:
        key = (stage, cause(failure.message))
        count[key] += 1
        documents.setdefault(key, set()).add(document)
        first.setdefault(key, (document, failure))
    for (stage, text), number in count.most_common():
        document, failure = first[(stage, text)]
        several = len(documents[(stage, text)])
        where = f"{number} in {several} document{'s' if several > 1 else ''}"
        yield f"{stage}: {text}  ({where})"
        place = " ".join(filter(None, (document, failure.where)))
        yield f"    {place}: {' '.join(failure.message.split())[:400]}"
