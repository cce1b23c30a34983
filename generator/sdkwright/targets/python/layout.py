"""Nested calls and tuples as text that black leaves alone."""

from __future__ import annotations

import ast
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
    if isinstance(node, str) and indent + len(node) <= WIDTH:
        return node
    text = layout(node, indent)
    return text if _fits(text, indent) else _asked(flat(node), indent)


def declared(type: Bracket, value: Node, indent: int = 0) -> str:
    """The statement that gives ``value``, "" for none, to a name whose type ``type`` ends with."""
    if not value:
        return statement(type, indent)
    before = f"{flat(type)} = "
    first = value if isinstance(value, str) else value.head
    if indent + len(before + first) <= WIDTH:
        return statement(prefixed(before, value), indent)
    if indent + len(f"{before}(") <= WIDTH:
        # black would rather have brackets around the value than break those of the type.
        margin = " " * indent
        return f"{before}(\n{margin}    {layout(value, indent + 4)}\n{margin})"
    if isinstance(value, Bracket):
        broken = layout(type, indent, WIDTH)
        text = f"{broken} = {layout(value, indent, len(type.close) + 3)}"
        return text if _fits(text, indent) else _asked(before + flat(value), indent)
    return statement(Bracket(type.head, type.items, f"{type.close} = {value}"), indent)


def annotated(name: str, alternatives: Sequence[str], value: str, indent: int = 0) -> str:
    """The statement that gives ``value``, "" for none, to a name whose type is one of
    ``alternatives``, names without brackets."""
    type, given = " | ".join(alternatives), f" = {value}" if value else ""
    line = f"{name}: {type}{given}"
    if indent + len(line) <= WIDTH:
        return line
    margin = " " * indent
    inner = f"{margin}    "
    if value and indent + len(f"{name}: {type} = (") <= WIDTH:
        text = f"{name}: {type} = (\n{inner}{value}\n{margin})"
        return text if _fits(text, indent) else _asked(line, indent)
    together = len(inner) + len(type) <= WIDTH
    if not together and len(alternatives) == 1:
        # Brackets would not make it fit.
        return line if not value else _asked(line, indent)
    lines = type if together else f"\n{inner}| ".join(alternatives)
    last = f"{margin}){given}"
    return f"{name}: (\n{inner}{lines}\n{last}" if len(last) <= WIDTH else _asked(line, indent)


def field(name: str, annotation: str, value: str) -> str:
    """The statement of a class that gives ``value``, "" for none, to a name of some type."""
    line = f"{name}: {annotation} = {value}" if value else f"{name}: {annotation}"
    if len(line) + 4 <= WIDTH:
        return line
    if "[" not in annotation and "(" not in value:
        return annotated(name, annotation.split(" | "), value, 4)
    node = ast.parse(annotation, mode="eval").body
    if isinstance(node, ast.Subscript) and (not value or value.isidentifier()):
        inside = node.slice
        parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
        items = tuple(ast.get_source_segment(annotation, part) or "" for part in parts)
        outer = ast.get_source_segment(annotation, node.value)
        return declared(Bracket(f"{name}: {outer}[", items, "]"), value, 4)
    return statement(line, 4)


def _fits(text: str, indent: int) -> bool:
    """Whether no line is too long of a text whose first one is to be indented so."""
    first, *rest = text.split("\n")
    return indent + len(first) <= WIDTH and all(len(line) <= WIDTH for line in rest)


def _asked(line: str, indent: int) -> str:
    """What black makes of a statement on one line that is indented so."""
    before = "".join(f"{' ' * depth}class C:\n" for depth in range(0, indent, 4))
    return settled(f"{before}{' ' * indent}{line}\n")[len(before) + indent :]


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
