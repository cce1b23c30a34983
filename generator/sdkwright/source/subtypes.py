"""Subtypes of a schema with a discriminator, whose value another tool's word tells."""

from __future__ import annotations

from typing import Any

from .document import Map, Mark, Seq

VALUE = "x-ms-discriminator-value"


def tell_apart(root: Map, node: Map) -> None:
    """AutoRest's ``x-ms-discriminator-value`` is the one value of the member that tells subtypes
    apart, where it is not the schema's name."""
    wire = _discriminator(root, node, 8)
    if not wire:
        return
    marks = node.marks[VALUE]
    if not isinstance(node.get("properties"), Map):
        _put(node, "properties", _mapping(marks[1]), marks)
    if wire not in node["properties"]:
        made = _mapping(marks[1])
        _put(made, "type", "string", (marks[1], marks[1]))
        _put(made, "const", node[VALUE], (marks[1], marks[1]))
        _put(node["properties"], wire, made, marks)
    del node[VALUE]
    del node.marks[VALUE]


def _discriminator(root: Map, node: Map, left: int) -> str:
    """The member that the schemas in ``allOf`` are told apart by, or those in theirs, ``left``
    levels up; "" for none."""
    parts = node.get("allOf")
    for part in parts if isinstance(parts, Seq) and left else ():
        base = _referred(root, part)
        if base is None:
            continue
        named = base.get("discriminator")
        own = named.get("propertyName") if isinstance(named, Map) else named
        found = own if isinstance(own, str) else _discriminator(root, base, left - 1)
        if found:
            return found
    return ""


def _referred(root: Map, part: Any) -> Map | None:
    """What ``#/a/b`` in the same file leads to."""
    ref = part.get("$ref") if isinstance(part, Map) else None
    if not isinstance(ref, str) or not ref.startswith("#/"):
        return None
    here: Any = root
    for key in ref.removeprefix("#/").split("/"):
        here = (
            here.get(key.replace("~1", "/").replace("~0", "~")) if isinstance(here, Map) else None
        )
    return here if isinstance(here, Map) else None


def _mapping(mark: Mark) -> Map:
    made = Map()
    made.mark, made.marks = mark, {}
    return made


def _put(node: Map, key: str, value: Any, marks: tuple[Mark, Mark]) -> None:
    node[key] = value
    node.marks[key] = marks
