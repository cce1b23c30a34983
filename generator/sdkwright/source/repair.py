"""Slips in a document that have one plain meaning, put right in the tree.

`version: 1.0` is a number in YAML and a text by intent; `description:` with nothing after it is a
description left out. Anything that would need a guess is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from .document import Map, Mark, Place, Seq

_PLAIN = re.compile(r"[-+.\w]+")
_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,18})")
_NEVER_DROPPED = frozenset({"paths", "info", "openapi", "schema", "items"})

_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
_WORDS = frozenset({"type", "$ref", "in", "style"})
"""Fields with a few fixed values, none of which a number can have been meant for."""
_PROSE = frozenset({"description", "summary", "title"})


def repair(place: Place, kinds: list[str], source: str) -> str | None:
    """Puts the value at ``place`` right and says what was done; None when it was left alone."""
    parent = parent_of(place)
    if not isinstance(parent, Map):
        return None
    key = str(place.keys[-1])
    value = place.value
    if value is None and key not in _NEVER_DROPPED:
        drop(parent, key)
        return "taken as absent"
    if key in _WORDS:
        return None
    if "string" in kinds and isinstance(value, (bool, int, float)):
        parent[key] = _written(value, place.mark, source)
        return f"taken as {parent[key]!r}"
    if "boolean" in kinds and value in ("true", "false"):
        parent[key] = value == "true"
        return f"taken as {value}"
    if key == "required" and "array" in kinds and isinstance(value, bool):
        drop(parent, key)
        return "left out, as it has no meaning on a property"
    if key in _BOUNDS and isinstance(value, bool):
        drop(parent, key)
        bound = _BOUNDS[key]
        if value and bound in parent:
            mark = parent.marks[bound]
            put(parent, key, parent[bound], mark[1])
            drop(parent, bound)
        return "taken as OpenAPI 3.0 has it"
    if key in _PROSE:
        drop(parent, key)
        return "left out"
    return None


def repair_enum(enum: Place, kinds: Sequence[str], source: str) -> str:
    """Writes the values of an ``enum`` as its type has them; what they were taken as, else "".

    ``type: integer, enum: ["1", "2"]`` are numbers, ``type: string, enum: [1.0, true]`` texts.
    """
    values = enum.value
    stray = [i for i, value in enumerate(values) if isinstance(value, (Map, Seq))]
    if stray and kinds and not {"object", "array"} & set(kinds):
        for index in reversed(stray):
            del values[index], values.marks[index]
        return repair_enum(enum, kinds, source) or "what the type can be"
    wanted = [kind for kind in kinds if kind != "null"]
    given = [value for value in values if value is not None]
    texts = [value for value in given if isinstance(value, str)]
    match wanted:
        case ["string"] if all(isinstance(value, (str, bool, int, float)) for value in given):
            if len(texts) == len(given):
                return ""
            for index, item in enumerate(enum.items()):
                if not isinstance(item.value, str | None):
                    values[index] = _written(item.value, item.mark, source)
            return "texts"
        case ["integer"] | ["number"] if texts and all(map(_WHOLE.fullmatch, texts)):
            values[:] = [int(value) if isinstance(value, str) else value for value in values]
            return "numbers"
        case ["boolean"] if texts and set(texts) <= {"true", "false"}:
            values[:] = [value == "true" if isinstance(value, str) else value for value in values]
            return "true and false"
        case _:
            return ""


def put(parent: Map, key: str, value: Any, mark: Mark) -> None:
    """Adds a member that the document does not have as such; ``mark`` is what it comes from."""
    parent[key] = value
    parent.marks[key] = (mark, mark)


def reference(ref: str, mark: Mark) -> Map:
    """``{$ref: …}``."""
    made = Map()
    made.mark, made.marks = mark, {}
    put(made, "$ref", ref, mark)
    return made


def drop(parent: Map, key: str) -> None:
    parent.pop(key, None)
    parent.marks.pop(key, None)


def parent_of(place: Place) -> Any:
    """The mapping or list that holds ``place``; None for the root and where it has gone."""
    if not place.keys:
        return None
    here = Place.root(place.document)
    for key in place.keys[:-1]:
        inner = here.get(key)
        if inner is None:
            # Another finding has had the part put right that held this one.
            return None
        here = inner
    return here.value


def _written(value: object, mark: Mark, source: str) -> str:
    """The text as it stands in the file: the number 2.10 has forgotten its zero."""
    line, column = mark
    start = 0
    for _ in range(line - 1):
        start = source.find("\n", start) + 1
    found = _PLAIN.match(source, start + column - 1)
    if found is not None:
        return found.group()
    return str(value).lower() if isinstance(value, bool) else str(value)
