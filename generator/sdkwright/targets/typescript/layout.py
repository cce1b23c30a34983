"""Text laid out as prettier lays it out: a group stands on one line if it fits, else it breaks.

A ``Doc`` is text, a sequence, or one of the nodes below (Wadler, "A prettier printer"; the same
algorithm that prettier uses, so that code which is built this way is code it leaves alone).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 80
"""Columns of a line: prettier's default."""
_SHORT = WIDTH // 4


@dataclass(frozen=True, slots=True)
class Line:
    """A place to break: ``flat`` stands there otherwise; ``hard`` breaks always."""

    flat: str = " "
    hard: bool = False


@dataclass(frozen=True, slots=True)
class Indent:
    inner: Doc


@dataclass(frozen=True, slots=True)
class Group:
    inner: Doc


@dataclass(frozen=True, slots=True)
class IfBreak:
    """Text for a group that breaks, and for one that does not."""

    broken: str
    flat: str = ""


@dataclass(frozen=True, slots=True)
class Fluid:
    """The value after ``=``: on the same line if that holds it up to its first place to break."""

    inner: Doc


@dataclass(frozen=True, slots=True)
class Literal:
    """An object or an array; ``opening`` tells which, ``size`` is how many members it has."""

    opening: str
    body: Doc
    size: int


@dataclass(frozen=True, slots=True)
class Call:
    """A call whose last argument may stand on the line of the call and break by itself."""

    function: str
    arguments: Sequence[Doc]
    last: Literal


Doc: TypeAlias = "str | Sequence[Doc] | Line | Indent | Group | IfBreak | Fluid | Literal | Call"
_Command: TypeAlias = tuple[int, bool, Doc]
SOFT = Line("")
LINE = Line()
HARD = Line(hard=True)


def joined(items: Sequence[Doc], between: Doc) -> list[Doc]:
    found: list[Doc] = []
    for item in items:
        found += [between, item] if found else [item]
    return found


def enclosed(
    opening: str, items: Sequence[Doc], close: str, edge: Line = SOFT, last: str = ","
) -> Doc:
    """Items between brackets, each on a line of its own where they don't fit on one; ``last`` is
    what the last of these lines ends with."""
    if not items:
        return opening + close
    body = joined(items, [",", LINE])
    return Group([opening, Indent([edge, *body, IfBreak(last)]), edge, close])


def generic(name: str, arguments: Sequence[Doc]) -> Doc:
    """A type with type arguments; one that is a single name is never broken off."""
    if len(arguments) == 1 and isinstance(arguments[0], str) and " " not in arguments[0]:
        return f"{name}<{arguments[0]}>"
    return enclosed(f"{name}<", arguments, ">", last="")


def call(function: str, arguments: Sequence[Doc]) -> Doc:
    """A call; one with a single short argument is never broken, a composed one always is."""
    words = [argument for argument in arguments if isinstance(argument, str)]
    if len(arguments) == 1 and words and len(words[0]) <= _SHORT and "(" not in words[0]:
        return f"{function}({words[0]})"
    if len(arguments) > 1 and any("(() =>" in word for word in words):
        return _body(f"{function}(", arguments, ")", SOFT, broken=True)
    last = arguments[-1] if arguments else None
    if not isinstance(last, Literal) or not last.size or _alike(arguments[-2:]):
        return enclosed(f"{function}(", arguments, ")")
    return Call(function, arguments[:-1], last)


def _alike(pair: Sequence[Doc]) -> bool:
    kinds = [doc.opening if isinstance(doc, Literal) else None for doc in pair]
    return len(kinds) > 1 and kinds[0] == kinds[1]


def array(items: Sequence[Doc]) -> Doc:
    """An array; several objects, or arrays, of several members each get a line each."""
    literals = [item for item in items if isinstance(item, Literal) and item.size > 1]
    kinds = {item.opening for item in literals}
    broken = len(items) > 1 and len(literals) == len(items) and len(kinds) == 1
    return Literal("[", _body("[", items, "]", SOFT, broken=broken), len(items))


def object_of(members: Sequence[tuple[str, Doc]], *, broken: bool = False) -> Doc:
    """An object; prettier leaves one broken whose first member stands on a line of its own."""
    items: list[Doc] = []
    for name, value in members:
        # prettier never breaks between a short name and a value that is one word.
        beside = isinstance(value, str) and len(name) < 5
        spaced: Doc = [" ", value] if beside else Fluid(value)
        items.append(name if name == value else [f"{name}:", spaced])
    return Literal("{", _body("{", items, "}", LINE, broken=broken), len(items))


def listed(members: Sequence[Doc]) -> Doc:
    """An object whose members, laid out already, stand on lines of their own."""
    return Literal("{", _body("{", members, "}", LINE, broken=True), len(members))


def _body(opening: str, items: Sequence[Doc], close: str, edge: Line, *, broken: bool) -> Doc:
    if broken and items:
        return Group([opening, Indent([HARD, *joined(items, [",", HARD]), ","]), HARD, close])
    return enclosed(opening, items, close, edge)


def is_broken(doc: Doc) -> bool:
    """Whether there is a line in it that always breaks."""
    match doc:
        case str() | IfBreak():
            return False
        case Line(hard=hard):
            return hard
        case Indent(inner) | Group(inner) | Fluid(inner) | Literal(body=inner):
            return is_broken(inner)
        case Call(arguments=before, last=last):
            return is_broken(last) or any(map(is_broken, before))
        case _:
            return any(map(is_broken, doc))


def _on_one_line(doc: Doc) -> str | None:
    """The text of ``doc`` if none of its lines breaks; ``None`` where one always does."""
    out: list[str] = []
    return "".join(out) if _flatten(doc, out) else None


def _flatten(doc: Doc, out: list[str]) -> bool:
    match doc:
        case str():
            out.append(doc)
        case list() | tuple():
            for part in doc:
                if not _flatten(part, out):
                    return False
        case Line():
            out.append(doc.flat)
            return not doc.hard
        case Indent() | Group():
            return _flatten(doc.inner, out)
        case IfBreak(_, inner) | Literal(body=inner):
            return _flatten(inner, out)
        case Fluid(inner):
            out.append(" ")
            return _flatten(inner, out)
        case Call(function, before, last):
            return _flatten(enclosed(f"{function}(", [*before, last], ")"), out)
        case _:
            return all(_flatten(part, out) for part in doc)
    return True


def layout(doc: Doc, indent: int = 0, column: int | None = None) -> str:
    """The text of ``doc``, which begins at ``column`` of a line that is indented so."""
    out: list[str] = []
    at = indent if column is None else column
    pending: list[_Command] = [(indent, False, doc)]
    while pending:
        margin, flat, node = pending.pop()
        match node:
            case str():
                out.append(node)
                at = at + len(node) if "\n" not in node else len(node) - node.rindex("\n") - 1
            case list() | tuple():
                pending.extend([(margin, flat, part) for part in reversed(node)])
            case Line() if flat and not node.hard:
                out.append(node.flat)
                at += len(node.flat)
            case Line():
                out.append("\n" + " " * margin)
                at = margin
            case Indent(inner):
                pending.append((margin + 2, flat, inner))
            case IfBreak(broken, plain):
                pending.append((margin, flat, plain if flat else broken))
            case Fluid(inner):
                pending.append((margin, False, inner))
                beside = flat or _fits(" ", WIDTH - at, pending)
                pending[-1] = (margin if beside else margin + 2, flat, inner)
                pending.append((margin + 2, flat, " " if beside else HARD))
            case Literal(body=inner):
                pending.append((margin, flat, inner))
            case Call():
                pending.append((margin, flat, _laid_out(node, flat, WIDTH - at, pending)))
            case Group(inner):
                line = _on_one_line(inner)
                whole = line is not None and (flat or _fits(line, WIDTH - at, pending))
                pending.append((margin, whole, line if whole and line is not None else inner))
            case _:
                pending.extend((margin, flat, part) for part in reversed(node))
    return "\n".join([line.rstrip() for line in "".join(out).split("\n")])


def _laid_out(node: Call, flat: bool, room: int, rest: Sequence[_Command]) -> Doc:
    """All on one line; else the last argument broken, if what is before it fits; else all."""
    spread = enclosed(f"{node.function}(", [*node.arguments, node.last], ")")
    if flat or (not is_broken(node) and _fits(spread, room, rest)):
        return Group(spread)
    body = node.last.body
    assert isinstance(body, Group)
    head: list[Doc] = [part for a in node.arguments for part in (a, ", ")]
    hugging: Doc = [f"{node.function}(", *head, body.inner, ")"]
    if not any(map(is_broken, head)) and _fits(
        [f"{node.function}(", *head, node.last.opening], room, ()
    ):
        return hugging
    return spread


def _fits(doc: Doc, room: int, rest: Sequence[_Command]) -> bool:
    """Whether ``doc`` fits on the line, with what follows up to the next place to break."""
    following = len(rest)
    pending: list[tuple[bool, Doc]] = [(True, doc)]
    while room >= 0:
        if not pending:
            if following == 0:
                return True
            following -= 1
            _, flat, node = rest[following]
            pending.append((flat, node))
            continue
        flat, node = pending.pop()
        match node:
            case str():
                head, newline, _ = node.partition("\n")
                room -= len(head)
                if newline:
                    return room >= 0
            case Line():
                if not flat or node.hard:
                    return True
                room -= len(node.flat)
            case Indent(inner) | Literal(body=inner):
                pending.append((flat, inner))
            case Call(function, before, last):
                pending.append((flat, enclosed(f"{function}(", [*before, last], ")")))
            case Fluid(inner):
                if not flat:
                    return True
                pending += [(flat, inner), (flat, " ")]
            case Group(inner):
                pending.append((flat and not is_broken(inner), inner))
            case IfBreak(broken, plain):
                pending.append((flat, plain if flat else broken))
            case _:
                pending.extend((flat, part) for part in reversed(node))
    return False
