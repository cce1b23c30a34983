"""Rearranging a tree whose members remember where they were written."""

from __future__ import annotations

from typing import Any, TypeAlias

from ..document import Map, Mark, Seq

Marks: TypeAlias = tuple[Mark, Mark]
"""Where a key and where its value begin."""


def mapping(mark: Mark) -> Map:
    """An empty mapping that comes from what is written at ``mark``."""
    made = Map()
    made.mark, made.marks = mark, {}
    return made


def sequence(items: list[Any], mark: Mark) -> Seq:
    """A list whose items were written where they say, or else at ``mark``."""
    made = Seq(items)
    made.mark, made.marks = mark, [getattr(item, "mark", mark) for item in items]
    return made


def put(node: Map, key: str, value: Any, marks: Marks) -> None:
    """Sets a member and where it comes from."""
    node[key] = value
    node.marks[key] = marks


def drop(node: Map, *keys: str) -> None:
    """Removes those of ``keys`` that are there."""
    for key in keys:
        node.pop(key, None)
        node.marks.pop(key, None)


def move(source: Map, key: str, target: Map, new_key: str | None = None) -> None:
    """Moves a member, when it is there, with its marks."""
    if key in source:
        marks = marks_of(source, key)
        put(target, key if new_key is None else new_key, source[key], marks)
        drop(source, key)


def marks_of(node: Map, key: str) -> Marks:
    """Where a member is written; where the mapping is, for one that is not there."""
    return node.marks.get(key, (node.mark, node.mark))


def clone(value: Any) -> Any:
    """A copy with the same marks: the tree stays a tree."""
    if isinstance(value, Map):
        made = mapping(value.mark)
        for key, member in value.items():
            put(made, key, clone(member), marks_of(value, key))
        return made
    if isinstance(value, Seq):
        copied = Seq(clone(item) for item in value)
        copied.mark, copied.marks = value.mark, list(value.marks)
        return copied
    return value


def texts(node: Map, key: str) -> list[str]:
    """The texts of a list of texts; nothing when there is no such list."""
    listed = node.get(key)
    return [item for item in listed if isinstance(item, str)] if isinstance(listed, Seq) else []
