"""One dialect for the rest of the program: OpenAPI 3.0 is rewritten, in place, to the shape of 3.1.

So is 2.0, which ``swagger2`` has brought into the shape of 3.0 before.

What changes is what the JSON Schema of 3.0 says differently: ``nullable`` and the boolean forms of
``exclusiveMinimum`` and ``exclusiveMaximum``. Marks stay where the document has the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sdkwright.diagnostics import Origin, Report

from . import subtypes
from .document import Document, Map, Mark, Seq

UNDERSTOOD = "OpenAPI 2.0, 3.0, 3.1 and 3.2"

_DATA = frozenset({"example", "examples", "default", "enum", "const"})
"""Keys whose values are data, in which the words of a schema mean nothing."""

_NAMES = frozenset(
    (
        "properties",
        "patternProperties",
        "dependentSchemas",
        "$defs",
        "definitions",
        "schemas",
        "responses",
        "parameters",
        "headers",
        "requestBodies",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
        "paths",
        "content",
        "encoding",
        "variables",
        "webhooks",
        "x-webhooks",
    )
)
"""Keys of mappings whose keys are somebody's names, not words of OpenAPI."""

_ANNOTATIONS = frozenset(
    (
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
    )
)
_VERSION = re.compile(r"(3\.[0-2])(?:\.\d+)?(?:-.*)?\Z")
_VERSION_2 = re.compile(r"(2\.0)\Z")


def version_of(document: Document, report: Report) -> str | None:
    """ "2.0", "3.0", "3.1" or "3.2"; None, with an error in ``report``, for anything else."""
    root = document.root
    if not isinstance(root, Map):
        _refuse(report, "not-openapi", "the document is not a mapping", document, None)
        return None
    key = "openapi" if "openapi" in root else "swagger"
    if key not in root:
        _refuse(report, "not-openapi", "there is no `openapi` field", document, None)
        return None
    value = root[key]
    known = _VERSION if key == "openapi" else _VERSION_2
    found = known.match(value if isinstance(value, str) else str(value))
    if found is None or isinstance(value, (Map, Seq)):
        text = f"OpenAPI {value!r} is not understood; {UNDERSTOOD} are"
        _refuse(report, "unsupported-version", text, document, key)
        return None
    return found.group(1)


def normalise(document: Document, report: Report) -> Document:
    """The same document with its tree in the dialect of 3.1; 3.1 and 3.2 stay as they are.

    A version that is not understood is an error in ``report``.
    """
    if version_of(document, report) == "3.0":
        normalise_fragment(document, report)
        root = document.root
        root["openapi"] = "3.1.0"
    return document


def normalise_fragment(document: Document, report: Report) -> Document:
    """Rewrites a file that a document of version 2.0 or 3.0 refers to."""
    for node in list(_objects(document.root)):
        _exclusive(node, "exclusiveMinimum", "minimum")
        _exclusive(node, "exclusiveMaximum", "maximum")
        if isinstance(node.get("nullable"), bool):
            _nullable(node)
        if isinstance(node.get(subtypes.VALUE), str):
            subtypes.tell_apart(document.root, node)
    return document


def _objects(root: Any) -> Iterator[Map]:
    """Every mapping whose keys are words of OpenAPI, outer ones first."""
    rest: list[tuple[Any, bool]] = [(root, False)]
    while rest:
        node, names = rest.pop()
        if isinstance(node, Seq):
            rest.extend((item, False) for item in node)
        elif isinstance(node, Map):
            if not names:
                yield node
            for key, value in node.items():
                if names or not (key in _DATA or (key.startswith("x-") and key != "x-webhooks")):
                    rest.append((value, not names and key in _NAMES))


def _exclusive(node: Map, word: str, bound: str) -> None:
    if not isinstance(node.get(word), bool):
        return
    exclusive = _take(node, word)
    if exclusive and bound in node:
        mark = node.marks[bound]
        _put(node, word, _take(node, bound), mark)


def _nullable(node: Map) -> None:
    """3.0.3 gives ``nullable`` a meaning beside ``type`` only; documents mean it everywhere."""
    mark = node.marks["nullable"]
    if not _take(node, "nullable"):
        return
    if isinstance(node.get("enum"), Seq) and None not in node["enum"]:
        node["enum"].append(None)
        node["enum"].marks.append(mark[1])
    if "$ref" in node or "allOf" in node:
        _wrap(node, mark)
        return
    for word in ("oneOf", "anyOf"):
        options = node.get(word)
        if isinstance(options, Seq) and not any(_is_null(option) for option in options):
            options.append(_null(mark))
            options.marks.append(mark[1])
    _null_type(node, mark)


def _null_type(node: Map, mark: tuple[Mark, Mark]) -> None:
    kind = node.get("type")
    if "type" not in node and "properties" in node:
        kind = "object"
    elif "type" not in node and "items" in node:
        kind = "array"
    if isinstance(kind, str) and kind != "null":
        _put(node, "type", _seq([kind, "null"], mark[1]), node.marks.get("type", mark))
    elif isinstance(kind, Seq) and "null" not in kind:
        kind.append("null")
        kind.marks.append(mark[1])


def _wrap(node: Map, mark: tuple[Mark, Mark]) -> None:
    """``{allOf, nullable}`` becomes ``{anyOf: [{allOf}, {type: null}]}``."""
    inner = Map()
    inner.mark, inner.marks = node.mark, {}
    for key in list(node):
        if key not in _ANNOTATIONS and not key.startswith("x-"):
            inner.marks[key] = node.marks[key]
            inner[key] = _take(node, key)
    if "type" in inner:
        _null_free_enum(inner)
    _put(node, "anyOf", _seq([inner, _null(mark)], mark[1]), mark)


def _null_free_enum(inner: Map) -> None:
    """The null of an enum is the other branch's."""
    values = inner.get("enum")
    if isinstance(values, Seq) and values and values[-1] is None:
        values.pop()
        values.marks.pop()


def _is_null(option: Any) -> bool:
    return isinstance(option, Map) and (
        option.get("type") == "null" or option.get("enum") == [None] or bool(option.get("nullable"))
    )


def _null(mark: tuple[Mark, Mark]) -> Map:
    null = Map()
    null.mark, null.marks = mark[1], {}
    _put(null, "type", "null", mark)
    return null


def _seq(items: list[Any], mark: Mark) -> Seq:
    seq = Seq(items)
    seq.mark, seq.marks = mark, [getattr(item, "mark", mark) for item in items]
    return seq


def _take(node: Map, key: str) -> Any:
    del node.marks[key]
    return node.pop(key)


def _put(node: Map, key: str, value: Any, mark: tuple[Mark, Mark]) -> None:
    node[key] = value
    node.marks[key] = mark


def _refuse(report: Report, code: str, text: str, document: Document, key: str | None) -> None:
    root = document.root
    mark: Mark = getattr(root, "mark", (1, 1))
    if key is not None:
        mark = root.marks[key][1]
    report.add(code, text, Origin(document.file, "" if key is None else f"/{key}", *mark))
