"""Layout as gofmt has it, without gofmt: tabs, columns, and what may stand on one line.

Texts are lines with their indentation counted from 0; what they are put into moves them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

ONE_LINE = 100
"""So long may a function be, head and body, that stands on one line."""

_WIDE = 110
_SMALL = 40
_RATIO = 2.5


def indented(text: str, depth: int = 1) -> str:
    """``text`` moved to the right; empty lines stay empty."""
    margin = "\t" * depth
    return "\n".join(margin + line if line else line for line in text.split("\n"))


def block(head: str, lines: Iterable[str], end: str = "}") -> str:
    """``head``, the lines one step to the right, and what closes it."""
    body = [indented(line) for line in lines]
    return "\n".join([head, *body, end])


def continued(text: str, depth: int = 1) -> str:
    """``text`` whose first line stands behind something: the others are moved to the right."""
    return indented(text, depth).lstrip("\t") if "\n" in text else text


def columns(text: str) -> str:
    """Cells, with tabs between them, in columns: fields, constants, members of literals.

    Neighbours share columns; a comment between them ends that, and what goes on in further lines
    stands alone.
    """
    found: list[str] = []
    section: list[tuple[str, list[str]]] = []
    lines = text.split("\n")
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        body = line.lstrip("\t")
        margin = line[: len(line) - len(body)]
        if "\t" not in body or body.startswith("//"):
            found += _aligned(section)
            section = []
            found.append(line)
        elif following.startswith(margin + "\t"):
            found += _aligned(section)
            section = []
            found.append(margin + body.replace("\t", " "))
        else:
            section.append((margin, body.split("\t")))
    return "\n".join([*found, *_aligned(section)])


def _aligned(rows: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
    if not rows:
        return []
    last = max(len(cells) for _, cells in rows) - 1
    widths = [
        max((len(cells[n]) for _, cells in rows if n < len(cells) - 1), default=0)
        for n in range(last)
    ]
    return [
        margin + "".join(f"{cell:<{widths[n]}} " for n, cell in enumerate(cells[:-1])) + cells[-1]
        for margin, cells in rows
    ]


def fitted(text: str) -> str:
    """A function of one statement that is written on one line: on three where that is too long."""
    line = text.rstrip("\n")
    body = line.lstrip("\t")
    margin = line[: len(line) - len(body)]
    head, _, rest = body.partition(" { ")
    statement = rest.removesuffix(" }")
    size = len(head.removeprefix("return ")) + len(statement)
    if "\n" not in statement and size <= ONE_LINE - 10:
        return text
    return indented(block(f"{head} {{", [statement]), len(margin)) + "\n"


def literal(type: str, members: Sequence[tuple[str, str]]) -> str:
    """A composite literal on one line; "" names an item of a list."""
    inner = ", ".join(f"{name}: {value}" if name else value for name, value in members)
    return f"{type}{{{inner}}}"


def fitting(type: str, members: Sequence[tuple[str, str]]) -> str:
    """A composite literal on one line, unless that would be long."""
    whole = literal(type, members)
    return broken(type, members) if "\n" in whole or len(whole) > _WIDE else whole


def broken(type: str, members: Sequence[tuple[str, str]]) -> str:
    """A composite literal with a line, or several, for each member."""
    if not members:
        return f"{type}{{}}"
    found: list[str] = []
    for section in _sections(members):
        width = max(len(name) for name, _ in section)
        for name, value in section:
            gap = " " * (width - len(name) + 1) if name else ""
            found.append(f"{name}:{gap}{value}," if name else f"{value},")
    return block(f"{type}{{", found)


def _sections(members: Sequence[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Members whose values share a column, as gofmt decides: those of several lines stand alone,
    and so does a long key beside short ones (go/printer, exprList)."""
    found: list[list[tuple[str, str]]] = []
    logs: list[float] = []
    before = 0
    for name, value in members:
        size = 0 if "\n" in value else len(name)
        if not found or not before or not size or _apart(before, size, logs):
            found.append([])
        found[-1].append((name, value))
        if size:
            logs.append(math.log(size))
        before = size
    return found


def _apart(before: int, size: int, logs: Sequence[float]) -> bool:
    if not logs or (before <= _SMALL and size <= _SMALL):
        return False
    ratio = size / math.exp(sum(logs) / len(logs))
    return _RATIO * ratio <= 1 or ratio >= _RATIO


def filled(items: Iterable[str]) -> list[str]:
    """Items with commas between them, in lines that are not too long."""
    lines: list[str] = []
    for item in items:
        if lines and len(lines[-1]) + len(item) + 2 <= ONE_LINE:
            lines[-1] += f", {item}"
        else:
            lines.append(item)
    return lines


def invocation(head: str, arguments: Sequence[str]) -> str:
    """A call on one line, or with the arguments after ``head`` in lines of their own."""
    whole = f"{', '.join([head, *arguments])})"
    if len(whole) <= _WIDE or not arguments:
        return whole
    return block(f"{head},", [f"{line}," for line in filled(arguments)], ")")


def function(head: str, statements: Sequence[str]) -> str:
    """A function, on one line where it is one short statement."""
    if not statements:
        return f"{head} {{}}"
    only = statements[0]
    if len(statements) == 1 and "\n" not in only and len(head) + len(only) <= ONE_LINE - 10:
        return f"{head} {{ {only} }}"
    return block(f"{head} {{", statements)
