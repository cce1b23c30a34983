"""Expressions laid out as PER Coding Style 2.0 has them: on one line if they fit, else with every
argument, item or member on a line of its own, the last with a comma."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 120
"""Columns of a line (PER Coding Style 2.0, 2.3)."""
INDENT = 4


@dataclass(frozen=True, slots=True)
class Bracket:
    """Items between brackets; ``broken``: never on one line."""

    opening: str
    items: tuple[Expr, ...]
    close: str
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Chain:
    """Parts of which each but the first has its operator before it: beside each other, or each on
    a line of its own below the first."""

    parts: tuple[Expr, ...]


Expr: TypeAlias = "str | tuple[Expr, ...] | Bracket | Chain"


def choice(condition: str, then: Expr, otherwise: Expr) -> Expr:
    return Chain((condition, ("? ", then), (": ", otherwise)))


def function(parameters: str, result: Expr, type: str = "") -> Expr:
    """A function of one expression. Where that can be broken itself, it stands beside the arrow."""
    head = f"static fn({parameters}){f': {type}' if type else ''}"
    return Chain((head, ("=> ", result))) if isinstance(result, str) else (f"{head} => ", result)


def call(function: str, arguments: Iterable[Expr], *, broken: bool = False) -> Expr:
    items = tuple(arguments)
    return Bracket(f"{function}(", items, ")", broken and bool(items))


def array(items: Iterable[Expr], *, broken: bool = False) -> Expr:
    given = tuple(items)
    return Bracket("[", given, "]", broken and bool(given))


def pairs(members: Iterable[tuple[str, Expr]], *, broken: bool = False) -> Expr:
    """An array with keys, which are expressions."""
    return array([(f"{key} => ", value) for key, value in members], broken=broken)


def named(arguments: Iterable[tuple[str, Expr]]) -> list[Expr]:
    return [(f"{name}: ", value) for name, value in arguments]


def flat(expr: Expr) -> str | None:
    """The expression on one line; None where it has a part that must not be."""
    if isinstance(expr, str):
        return expr
    if isinstance(expr, Bracket) and expr.broken:
        return None
    texts = []
    for item in _inner(expr):
        text = item if isinstance(item, str) else flat(item)
        if text is None:
            return None
        texts.append(text)
    if isinstance(expr, Bracket):
        return f"{expr.opening}{', '.join(texts)}{expr.close}"
    return (" " if isinstance(expr, Chain) else "").join(texts)


def _inner(expr: tuple[Expr, ...] | Bracket | Chain) -> tuple[Expr, ...]:
    match expr:
        case Bracket():
            return expr.items
        case Chain():
            return expr.parts
        case _:
            return expr


def layout(expr: Expr, indent: int = 0, used: int = 0, width: int | None = WIDTH) -> str:
    """The text of an expression that stands ``indent`` columns deep; ``used`` are the columns of
    its first line that are not its own. Without a ``width`` only what must break does."""
    whole = flat(expr)
    if whole is not None and (width is None or indent + used + len(whole) <= width):
        return whole
    if isinstance(expr, str):
        return expr
    if isinstance(expr, tuple):
        return _row(expr, indent, used, width)
    deeper = " " * (indent + INDENT)
    if isinstance(expr, Chain):
        first, *others = expr.parts
        parts = [layout(other, indent + INDENT, 0, width) for other in others]
        return f"\n{deeper}".join([layout(first, indent, used, width), *parts])
    if not expr.items:
        return expr.opening + expr.close
    lines = [f"{deeper}{layout(i, indent + INDENT, 1, width)}," for i in expr.items]
    return "\n".join([expr.opening, *lines, " " * indent + expr.close])


def _row(parts: tuple[Expr, ...], indent: int, used: int, width: int | None) -> str:
    text = ""
    for index, part in enumerate(parts):
        column = used + len(text.rpartition("\n")[2]) if "\n" not in text else 0
        rest = "".join(flat(other) or "" for other in parts[index + 1 :])
        text += layout(part, indent, column + len(rest), width)
    return text
