"""Nested calls and tuples as text that black leaves alone."""

from __future__ import annotations

import ast
import re
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

_UNION = re.compile(r"[\w.]+(?: \| [\w.]+)+")
"""Names, one of which it is."""
_ASSIGNED = re.compile(r"(\w+ = )([\w.]+(?: \| [\w.]+)+)")
_NAME = re.compile(r"[\w.]+")


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
    # What is alone in the brackets of a type gets no comma.
    comma = "" if len(node.items) == 1 and node.head.endswith("[") and not node.displays else ","
    lines = "".join(f"{inner}{_item(item, indent + 4)}{comma}\n" for item in node.items)
    return f"{node.head}\n{lines}{margin}{node.close}"


def _item(node: Node, indent: int) -> str:
    """A member on a line of its own, or a union on several."""
    if isinstance(node, str) and indent + len(node) + 1 > WIDTH and _UNION.fullmatch(node):
        return f"\n{' ' * indent}| ".join(node.split(" | "))
    return layout(node, indent, 1)


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
    if _fits(text, indent):
        return text
    union = _ASSIGNED.fullmatch(node) if isinstance(node, str) else None
    if union is not None:
        return f"{union[1]}{_bracketed(union[2].split(' | '), indent)}"
    return _asked(flat(node), indent)


def _bracketed(alternatives: Sequence[str], indent: int) -> str:
    """A union in brackets of its own, which are not needed but to break it."""
    margin = " " * indent
    together = " | ".join(alternatives)
    if indent + 4 + len(together) > WIDTH:
        together = f"\n{margin}    | ".join(alternatives)
    return f"(\n{margin}    {together}\n{margin})"


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
    ``alternatives``: names, of which one may have others in brackets."""
    type, given = " | ".join(alternatives), f" = {value}" if value else ""
    line = f"{name}: {type}{given}"
    if indent + len(line) <= WIDTH:
        return line
    margin = " " * indent
    bracketed = f" = (\n{margin}    {value}\n{margin})"
    if value and indent + len(f"{name}: {type} = (") <= WIDTH:
        text = f"{name}: {type}{bracketed}"
        return text if _fits(text, indent) else _asked(line, indent)
    together = indent + 4 + len(type) <= WIDTH
    if not together and (len(alternatives) == 1 or "[" in type):
        # Brackets would not make it fit.
        return line if len(alternatives) == 1 and not value else _asked(line, indent)
    fits = indent + 1 + len(given) <= WIDTH
    return f"{name}: {_bracketed(alternatives, indent)}{given if fits else bracketed}"


def field(name: str, annotation: str, value: str) -> str:
    """The statement of a class that gives ``value``, "" for none, to a name of some type."""
    line = f"{name}: {annotation} = {value}" if value else f"{name}: {annotation}"
    if len(line) + 4 <= WIDTH:
        return line
    simple = not value or _NAME.fullmatch(value) is not None
    if "[" not in annotation and simple:
        return annotated(name, annotation.split(" | "), value, 4)
    node = ast.parse(annotation, mode="eval").body
    if isinstance(node, ast.BinOp) and isinstance(node.left, ast.Subscript) and simple:
        return annotated(name, [*annotation.rsplit(" | ", 1)], value, 4)
    if isinstance(node, ast.Subscript) and simple:
        inside = node.slice
        parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
        items = tuple(ast.get_source_segment(annotation, part) or "" for part in parts)
        outer = ast.get_source_segment(annotation, node.value)
        return declared(Bracket(f"{name}: {outer}[", items, "]"), value, 4)
    return statement(line, 4)


def _fits(text: str, indent: int) -> bool:
    """Whether no line is too long of a text whose first one is to be indented so."""
    first, *rest = text.split("\n")
    return indent + len(first) <= WIDTH and all(
        len(line) <= WIDTH or _NAME.fullmatch(line.strip()) for line in rest
    )


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
