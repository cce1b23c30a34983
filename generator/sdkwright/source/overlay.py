"""Overlay documents (OpenAPI Overlay Specification 1.0 and 1.1), applied to a tree.

What an overlay brings in keeps the overlay's address, so that a finding about it points there.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sdkwright.diagnostics import Report

from .document import Document, ForeignMark, Map, Mark, Place, Seq
from .reader import read
from .tree import MAX_DEPTH, twin_of

_VERSION = re.compile(r"1\.[01](?:\.\d+)?\Z")
_ACTION_KEYS = frozenset({"target", "description", "update", "remove", "copy"})
_JSONPATH = (
    "Write a path of RFC 9535; a name with other characters than letters, digits and _ goes in "
    "brackets and quotes: $.info['x-logo']."
)

Keys = tuple[str | int, ...]


def apply_overlay(document: Document, overlay: str | Path, report: Report) -> Document | None:
    """``document`` changed in place by the actions in the file ``overlay``, in their order.

    A target that matches nothing is a warning. None after an error in the overlay itself.
    """
    layer = read(overlay, report)
    if layer is None:
        return None
    errors = report.errors
    for action in _actions(layer, report):
        _apply(document, action, report)
    if report.errors > errors:
        return None
    digest = hashlib.sha256(f"{document.digest} {layer.digest}".encode()).hexdigest()
    return replace(document, digest=digest)


def _actions(layer: Document, report: Report) -> Iterable[Place]:
    root = Place.root(layer)
    version = root.get("overlay")
    if version is None or not _VERSION.match(str(version.value)):
        text = "the file does not say `overlay: 1.0.0` or `overlay: 1.1.0`"
        report.add("invalid-overlay", text, (version or root).origin)
        return ()
    actions = root.get("actions")
    if actions is None or not isinstance(actions.value, Seq):
        report.add("invalid-overlay", "`actions` is not a list", (actions or root).origin)
        return ()
    return actions.items()


def _apply(document: Document, action: Place, report: Report) -> None:
    target = action.get("target")
    if target is None or not isinstance(target.value, str):
        report.add("invalid-overlay", "the action has no `target`", (target or action).origin)
        return
    for key, member in action.members():
        if key not in _ACTION_KEYS and not key.startswith("x-"):
            report.add("unknown-field", f"an action has no field {key!r}", member.key_origin)
    found = _select(document, target, report)
    if found is None:
        return
    if not found:
        report.add("overlay-unmatched", f"{target.value} matches nothing", target.origin)
    remove, update, copy = action.get("remove"), action.get("update"), action.get("copy")
    if remove is not None and remove.value is True:
        # From the end, so that the indexes of earlier items stay what they are.
        for keys in sorted(found, key=_order, reverse=True):
            _remove(document, keys)
    elif update is not None:
        for keys in found:
            _merge_at(document, keys, _foreign(update.value, action.document.file), update, report)
    elif copy is not None:
        _copy(document, found, copy, report)


def _copy(document: Document, targets: list[Keys], copy: Place, report: Report) -> None:
    """1.1: what ``copy`` selects in the document itself is merged into the targets."""
    sources = _select(document, copy, report)
    if sources is None:
        return
    if len(sources) != 1:
        text = f"{copy.value} has to match one value, and matches {len(sources)}"
        report.add("invalid-overlay", text, copy.origin)
        return
    value = document.root
    for key in sources[0]:
        value = value[key]
    for keys in targets:
        _merge_at(document, keys, _copied(value), copy, report)


def _select(document: Document, path: Place, report: Report) -> list[Keys] | None:
    """Where a JSONPath (RFC 9535) leads; None after an error in the path."""
    from jsonpath_rfc9535 import JSONPathEnvironment, JSONPathError

    class Environment(JSONPathEnvironment):
        max_recursion_depth = MAX_DEPTH + 10

    try:
        nodes = Environment().find(str(path.value), document.root)
    except (JSONPathError, RecursionError) as error:
        reason = str(error).split("\n")[0]
        text = f"{path.value} is not a JSONPath: {reason}"
        report.add("invalid-overlay", text, path.origin, advice=_JSONPATH)
        return None
    return [tuple(node.location) for node in nodes]


def _remove(document: Document, keys: Keys) -> None:
    if not keys:
        return
    parent = document.root
    for key in keys[:-1]:
        parent = parent[key]
    del parent[keys[-1]]
    del parent.marks[keys[-1]]


def _merge_at(document: Document, keys: Keys, value: Any, at: Place, report: Report) -> None:
    parent, node = None, document.root
    try:
        for key in keys:
            parent, node = node, node[key]
    except (KeyError, IndexError, TypeError):
        # The same action has just replaced what this target was in.
        return
    if isinstance(node, Map) and isinstance(value, Map):
        _merge(node, value)
    elif isinstance(node, Seq):
        _append(node, value if isinstance(value, Seq) else [value], at.mark)
    elif parent is None or isinstance(node, Map):
        report.add("invalid-overlay", "the update does not fit what it is merged into", at.origin)
    else:
        _replace(parent, keys[-1], value, ForeignMark(at.mark, at.document.file))


def _replace(parent: Any, key: str | int, value: Any, mark: Mark) -> None:
    parent[key] = value
    marks: Any = parent.marks
    marks[key] = (marks[key][0], mark) if isinstance(parent, Map) else mark


def _merge(node: Map, update: Map) -> None:
    """Mappings member by member, lists end to end, anything else replaced."""
    for key, value in update.items():
        old = node.get(key)
        if isinstance(old, Map) and isinstance(value, Map):
            _merge(old, value)
        elif isinstance(old, Seq) and isinstance(value, Seq):
            _append(old, value, value.mark)
        else:
            node[key] = value
            node.marks[key] = update.marks[key]


def _append(node: Seq, values: Iterable[Any], mark: Mark) -> None:
    marks = values.marks if isinstance(values, Seq) else None
    for index, value in enumerate(values):
        node.append(value)
        node.marks.append(marks[index] if marks else getattr(value, "mark", mark))


def _foreign(value: Any, file: str) -> Any:
    """A copy whose marks name the overlay; a copy, because several targets may take it in."""
    twin = _copied(value)
    rest = [twin]
    while rest:
        node = rest.pop()
        if isinstance(node, Map):
            node.mark = ForeignMark(node.mark, file)
            for key, (key_mark, mark) in node.marks.items():
                node.marks[key] = (ForeignMark(key_mark, file), ForeignMark(mark, file))
            rest.extend(node.values())
        elif isinstance(node, Seq):
            node.mark = ForeignMark(node.mark, file)
            node.marks = [ForeignMark(mark, file) for mark in node.marks]
            rest.extend(node)
    return twin


def _copied(value: Any) -> Any:
    if not isinstance(value, (Map, Seq)):
        return value
    twin = twin_of(value)
    if isinstance(twin, Map) and isinstance(value, Map):
        twin.update((key, _copied(member)) for key, member in value.items())
    elif isinstance(twin, Seq):
        twin.extend(_copied(item) for item in value)
    return twin


def _order(keys: Keys) -> tuple[tuple[int, str], ...]:
    return tuple((key, "") if isinstance(key, int) else (0, key) for key in keys)
