"""Nested calls and tuples as text that black leaves alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .literals import WIDTH, string


@dataclass(frozen=True, slots=True)
class Bracket:
    """``head`` up to and with the opening bracket; a tuple of one keeps its comma.

    ``exploded`` puts every item on a line of its own, whether or not they would fit on one.
    """

    head: str
    items: tuple[Node, ...]
    close: str = ")"
    exploded: bool = False

    @property
    def one_tuple(self) -> bool:
        return len(self.items) == 1 and (self.head == "(" or self.head.endswith("=("))

    @property
    def displays(self) -> bool:
        """Whether this is a tuple, list or mapping and not the arguments of something: black puts
        those on lines of their own as soon as one line is not enough."""
        before = self.head[-2:-1]
        return not (before.isalnum() or before in ("_", ")", "]"))


Node: TypeAlias = str | Bracket


def call(name: str, arguments: Sequence[Node]) -> Bracket:
    return Bracket(f"{name}(", tuple(arguments))


def tuple_of(name: str, items: Sequence[Node]) -> Bracket:
    """``name=(…)``: an argument that is a tuple; one of several items stands on several lines."""
    return Bracket(f"{name}=(", tuple(items), exploded=len(items) > 1)


def layout(node: Node, indent: int, after: int = 0) -> str:
    """The text of ``node`` on a line that is indented so; ``after`` characters follow its end."""
    if isinstance(node, str):
        return node
    flat = _flat(node)
    if not _exploded(node) and indent + len(flat) + after <= WIDTH:
        return flat
    margin, inner = " " * indent, " " * (indent + 4)
    body = ", ".join(map(_flat, node.items)) + ("," if node.one_tuple else "")
    together = not _exploded(node) and not (node.displays and len(node.items) > 1)
    if together and len(inner) + len(body) <= WIDTH:
        return f"{node.head}\n{inner}{body}\n{margin}{node.close}"
    lines = "".join(f"{inner}{layout(item, indent + 4, 1)},\n" for item in node.items)
    return f"{node.head}\n{lines}{margin}{node.close}"


def _exploded(node: Node) -> bool:
    return isinstance(node, Bracket) and (node.exploded or any(map(_exploded, node.items)))


def _flat(node: Node) -> str:
    if isinstance(node, str):
        return node
    comma = "," if node.one_tuple else ""
    return node.head + ", ".join(map(_flat, node.items)) + comma + node.close


def slots(names: list[str]) -> str:
    """The value of ``__slots__``, sorted, as black writes it."""
    listed = [string(name) for name in sorted(names)]
    line = "(" + ", ".join(listed) + ("," if len(listed) == 1 else "") + ")"
    if len(line) + len("    __slots__ = ") <= WIDTH:
        return line
    return "(\n" + "".join(f"        {text},\n" for text in listed) + "    )"


def on_a_line(before: str, items: Sequence[str]) -> str:
    """The tuple of ``items`` where black has it on the line that begins so; else ""."""
    if not items:
        return "()"
    # A trailing comma keeps a bracket open, but not that of a tuple of one.
    line = f"({items[0]},)"
    fits = len(items) == 1 and "\n" not in line and len(before + line) <= WIDTH
    return line if fits else ""
