"""Nested calls and tuples as text that black leaves alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
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

_NAME = re.compile(r"(?:\| )?[\w.]+")
"""A name, perhaps as a member of a union on a line of its own: nothing breaks it."""
_TYPE = re.compile(r"[\w.]+(?:\[.+\])?(?: \| .+)?")
_SUBSCRIPT = re.compile(r"([\w.]+\[)(.+)\]")
_TOKEN = re.compile(r""""(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|[(\[{}\])]|, | \| """)
"""What ``_cut`` looks at: strings, brackets and marks."""
_ASSIGNED = re.compile(rf"(\w+ = )({_TYPE.pattern})")
_LITERAL = re.compile(r"""(\w+ = )(-?[\d.]+|"[^"]*"|'[^']*')""")


def call(name: str, arguments: Sequence[Node]) -> Bracket:
    return Bracket(f"{name}(", tuple(arguments))


def class_head(name: str, base: str) -> str:
    """The line that a class with one base begins with, or its lines."""
    line = f"class {name}({base}):"
    if len(line) <= WIDTH:
        return line
    return f"class {name}(\n    {layout(_alternatives(base)[0], 4)}\n):"


def getter_head(name: str, type: str) -> str:
    """What the getter of a property begins with; its first line is indented by four columns."""
    line = f"def {name}(self) -> {type}:"
    if 4 + len(line) <= WIDTH:
        return line
    text = f"def {name}(\n        self,\n    ) -> "
    fits = len(f"    ) -> {type}:") <= WIDTH or " | " not in type
    return f"{text}{type if fits else _bracketed(type, 4)}:"


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
    """A member on a line of its own, or a type on several."""
    if isinstance(node, str) and indent + len(node) + 1 > WIDTH and _TYPE.fullmatch(node):
        return _lines(_alternatives(node), indent)
    return layout(node, indent, 1)


def _lines(alternatives: Sequence[Node], indent: int) -> str:
    return f"\n{' ' * indent}| ".join(layout(one, indent) for one in alternatives)


def _alternatives(type: str) -> list[Node]:
    """The members of a union, or the type alone, with their brackets."""
    return [_parted(member) for member in _cut(type, " | ")]


def _parted(type: str) -> Node:
    found = _SUBSCRIPT.fullmatch(type)
    return type if found is None else Bracket(found[1], tuple(_cut(found[2], ", ")), "]")


def _cut(text: str, mark: str) -> list[str]:
    """The parts of ``text`` between the marks that stand in no bracket and no string."""
    parts, start, depth = list[str](), 0, 0
    for match in _TOKEN.finditer(text):
        if match[0] in "([{":
            depth += 1
        elif match[0] in ")]}":
            depth -= 1
        elif match[0] == mark and not depth:
            parts.append(text[start : match.start()])
            start = match.end()
    return [*parts, text[start:]]


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
    line = flat(node)
    given = _ASSIGNED.fullmatch(line) or _LITERAL.fullmatch(line)
    return _asked(line, indent) if given is None else _assigned(given[1], given[2], indent)


def _assigned(before: str, value: str, indent: int) -> str:
    """A type or a literal that is given to a name, too long for one line with it."""
    only, *others = _alternatives(value)
    text = layout(prefixed(before, only), indent)
    bracketed = f"{before}{_bracketed(value, indent)}"
    if others:
        better = True
    elif isinstance(only, Bracket):
        # Brackets of its own only where all of it fits then, and those it has are no help.
        whole = indent + len(text.partition("\n")[0]) <= WIDTH
        lines = f"{' ' * indent}{bracketed}".split("\n")
        better = not whole and max(map(len, lines)) <= WIDTH
    else:
        better = indent + 4 + len(value) <= WIDTH
    text = bracketed if better else text
    return text if _stay(text.split("\n")[1:]) else _asked(before + value, indent)


def _bracketed(type: str, indent: int) -> str:
    """A type in brackets of its own, which are not needed but to break it."""
    margin = " " * indent
    fits = indent + 4 + len(type) <= WIDTH
    inside = type if fits else _lines(_alternatives(type), indent + 4)
    return f"(\n{margin}    {inside}\n{margin})"


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


def annotated(name: str, type: str, value: str, indent: int = 0) -> str:
    """The statement that gives ``value``, "" for none, to a name of ``type``: a name, or several
    types, one of which it is."""
    given = f" = {value}" if value else ""
    line = f"{name}: {type}{given}"
    if indent + len(line) <= WIDTH:
        return line
    margin = " " * indent
    bracketed = f" = (\n{margin}    {value}\n{margin})"
    if value and indent + len(f"{name}: {type} = (") <= WIDTH:
        text = f"{name}: {type}{bracketed}"
        return text if _fits(text, indent) else _asked(line, indent)
    if " | " not in type and indent + 4 + len(type) > WIDTH:
        # Brackets would not make it fit.
        return _asked(line, indent) if value else line
    fits = indent + 1 + len(given) <= WIDTH
    text = f"{name}: {_bracketed(type, indent)}{given if fits else bracketed}"
    return text if _fits(text, indent) else _asked(line, indent)


def field(name: str, annotation: str, value: str) -> str:
    """The statement of a class that gives ``value``, "" for none, to a name of some type."""
    line = f"{name}: {annotation} = {value}" if value else f"{name}: {annotation}"
    if len(line) + 4 <= WIDTH:
        return line
    simple = not value or _NAME.fullmatch(value) is not None
    if not simple:
        return statement(line, 4)
    only = _alternatives(annotation)[0] if "[" in annotation else ""
    if isinstance(only, Bracket) and flat(only) == annotation:
        return declared(Bracket(f"{name}: {only.head}", only.items, only.close), value, 4)
    return annotated(name, annotation, value, 4)


def _fits(text: str, indent: int) -> bool:
    """Whether no line is too long of a text whose first one is to be indented so."""
    first, *rest = text.split("\n")
    return indent + len(first) <= WIDTH and _stay(rest)


def _stay(lines: Iterable[str]) -> bool:
    """Whether black leaves the lines as they are, of which none is the first of a statement."""
    return all(len(line) <= WIDTH or _NAME.fullmatch(line.strip()) for line in lines)


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
