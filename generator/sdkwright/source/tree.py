"""Growing the tree of Map and Seq from the events of a parser, within limits that keep it finite.

Both parsers (YAML and JSON) report what they see to a ``Builder``; neither calls itself, so the
depth of a document is a number to compare and not the depth of the interpreter's stack.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .document import Map, Mark, Seq

MAX_DEPTH = 200
"""Levels of nesting; the deepest published API documents have about forty."""

MAX_COPIED = 1_000_000
"""Values that aliases and merge keys may add to one file."""


class SyntaxFailure(Exception):  # noqa: N818 - control flow of the two parsers, never shown as such
    """The file cannot be read any further."""

    def __init__(self, code: str, message: str, mark: Mark, advice: str | None = None) -> None:
        super().__init__(message)
        self.code, self.message, self.mark, self.advice = code, message, mark, advice


@dataclass(frozen=True, slots=True)
class Problem:
    """A flaw that reading gets over."""

    code: str
    message: str
    pointer: str
    mark: Mark


@dataclass(slots=True)
class _Level:
    node: Map | Seq
    key: str | None = None
    key_mark: Mark = (1, 1)
    merges: list[tuple[Map, Mark]] | None = None


class Builder:
    """Takes values in the order of the document; ``result`` is the root when all are closed."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.result: Any = None
        self._levels: list[_Level] = []
        self._top = _Level(Seq())
        self._copied = 0

    @property
    def wants_key(self) -> bool:
        """Whether what comes next is the key of a mapping."""
        return bool(self._levels) and isinstance(self._top.node, Map) and self._top.key is None

    @property
    def in_map(self) -> bool:
        return bool(self._levels) and isinstance(self._top.node, Map)

    def open(self, node: Map | Seq, mark: Mark) -> None:
        """Begin a mapping or a sequence. Raises ``SyntaxFailure`` when it is too deep."""
        if len(self._levels) >= MAX_DEPTH:
            raise SyntaxFailure(
                "too-deep", f"more than {MAX_DEPTH} levels of mappings and lists", mark
            )
        node.mark = mark
        if isinstance(node, Map):
            node.marks = {}
        else:
            node.marks = []
        self._top = _Level(node)
        self._levels.append(self._top)

    def key(self, key: str, mark: Mark) -> None:
        level = self._top
        level.key, level.key_mark = key, mark

    def merge(self, source: Map, mark: Mark) -> None:
        """Take in the members of ``source`` that the mapping does not have itself (``<<``)."""
        level = self._top
        if level.merges is None:
            level.merges = []
        level.merges.append((source, mark))
        level.key = None

    def take_back(self, key: str) -> None:
        """Undo a member: the value of a merge key is not one."""
        node = self._top.node
        if isinstance(node, Map):
            del node[key], node.marks[key]

    def add(self, value: Any, mark: Mark) -> None:
        """Put a finished value where it belongs."""
        if not self._levels:
            self.result = value
            return
        level = self._top
        node = level.node
        if isinstance(node, Seq):
            node.append(value)
            node.marks.append(mark)
            return
        key = level.key
        assert key is not None, "a parser gives a key before its value"
        level.key = None
        if key in node.marks:
            self._duplicate(node, key, level.key_mark)
            return
        node[key] = value
        node.marks[key] = (level.key_mark, mark)

    def close(self) -> Map | Seq:
        """End the innermost mapping or sequence, and give it."""
        level = self._levels.pop()
        if self._levels:
            self._top = self._levels[-1]
        node = level.node
        if isinstance(node, Map) and level.merges:
            for source, mark in level.merges:
                for key in source:
                    if key not in node:
                        node[key] = self.copy(source[key], mark)
                        node.marks[key] = source.marks[key]
        self.add(node, node.mark)
        return node

    def copy(self, value: Any, mark: Mark) -> Any:
        """A copy for an alias: the tree stays a tree. Raises ``SyntaxFailure`` past the limit."""
        if not isinstance(value, (Map, Seq)):
            self._count(mark)
            return value
        return self._copy(value, mark, len(self._levels) + 1)

    def _copy(self, value: Map | Seq, mark: Mark, depth: int) -> Map | Seq:
        self._count(mark)
        if depth > MAX_DEPTH:
            raise SyntaxFailure("too-deep", f"more than {MAX_DEPTH} levels with aliases", mark)
        twin = twin_of(value)
        if isinstance(twin, Map) and isinstance(value, Map):
            for key, member in value.items():
                twin[key] = self._member(member, mark, depth)
        elif isinstance(twin, Seq):
            twin.extend(self._member(item, mark, depth) for item in value)
        return twin

    def _member(self, member: Any, mark: Mark, depth: int) -> Any:
        if isinstance(member, (Map, Seq)):
            return self._copy(member, mark, depth + 1)
        self._count(mark)
        return member

    def _count(self, mark: Mark) -> None:
        self._copied += 1
        if self._copied > MAX_COPIED:
            raise SyntaxFailure(
                "alias-bomb",
                f"aliases repeat more than {MAX_COPIED:,} values".replace(",", " "),
                mark,
            )

    def pointer(self) -> str:
        """RFC 6901, of the mapping or sequence that is open."""
        keys: list[str] = []
        for level in self._levels[:-1]:
            keys.append(level.key if level.key is not None else str(len(level.node)))
        return "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in keys)

    def _duplicate(self, node: Map, key: str, mark: Mark) -> None:
        line, column = node.marks[key][0]
        pointer = self.pointer() + "/" + key.replace("~", "~0").replace("/", "~1")
        self.problems.append(
            Problem(
                "duplicate-key",
                f"the key {key!r} is written twice; first on line {line}, column {column}",
                pointer,
                mark,
            )
        )


def twin_of(value: Map | Seq) -> Map | Seq:
    """An empty mapping or sequence with the marks of ``value``."""
    if isinstance(value, Map):
        twin = Map()
        twin.mark, twin.marks = value.mark, dict(value.marks)
        return twin
    other = Seq()
    other.mark, other.marks = value.mark, list(value.marks)
    return other
