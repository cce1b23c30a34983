"""Nested calls and tuples as text that black leaves alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .blacken import settled
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


def prefixed(prefix: str, node: Node) -> Node:
    if isinstance(node, str):
        return prefix + node
    return Bracket(prefix + node.head, node.items, node.close, node.exploded)


def tuple_of(name: str, items: Sequence[Node]) -> Bracket:
    """``name=(…)``: an argument that is a tuple; one of several items stands on several lines."""
    return Bracket(f"{name}=(", tuple(items), exploded=len(items) > 1)


def layout(node: Node, indent: int, after: int = 0) -> str:
    """The text of ``node`` on a line that is indented so; ``after`` characters follow its end."""
    if isinstance(node, str):
        return node
    line = flat(node)
    if not _exploded(node) and indent + len(line) + after <= WIDTH:
        return line
    margin, inner = " " * indent, " " * (indent + 4)
    body = ", ".join(map(flat, node.items)) + ("," if node.one_tuple else "")
    together = not _exploded(node) and not (node.displays and len(node.items) > 1)
    if together and len(inner) + len(body) <= WIDTH:
        return f"{node.head}\n{inner}{body}\n{margin}{node.close}"
    lines = "".join(f"{inner}{layout(item, indent + 4, 1)},\n" for item in node.items)
    return f"{node.head}\n{lines}{margin}{node.close}"


def _exploded(node: Node) -> bool:
    return isinstance(node, Bracket) and (node.exploded or any(map(_exploded, node.items)))


def flat(node: Node) -> str:
    """All of ``node`` on one line."""
    if isinstance(node, str):
        return node
    comma = "," if node.one_tuple else ""
    return node.head + ", ".join(map(flat, node.items)) + comma + node.close


def statement(node: Node, indent: int = 0) -> str:
    """A statement as black leaves it, without the indentation of its first line.

    black itself is asked where splitting brackets alone does not make it fit.
    """
    text = layout(node, indent)
    first, *rest = text.split("\n")
    if indent + len(first) <= WIDTH and all(len(line) <= WIDTH for line in rest):
        return text
    before = "".join(f"{' ' * depth}class C:\n" for depth in range(0, indent, 4))
    return settled(f"{before}{' ' * indent}{flat(node)}\n")[len(before) + indent :]


def declared(type: Bracket, value: str, indent: int = 0) -> str:
    """The statement that gives ``value``, "" for none, to a name whose type ``type`` ends with."""
    if not value:
        return statement(type, indent)
    whole = Bracket(type.head, type.items, f"{type.close} = {value}")
    if indent + len(flat(whole)) > WIDTH >= indent + len(f"{flat(type)} = ("):
        # black would rather have brackets around the value than break those of the type.
        margin = " " * indent
        return f"{flat(type)} = (\n{margin}    {value}\n{margin})"
    return statement(whole, indent)


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
