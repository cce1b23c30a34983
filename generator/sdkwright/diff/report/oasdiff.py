"""The JSON list of oasdiff's changelog, with its rule ids, for gates that were made for that.

A change that no rule of it is about is left out. As there, a change of a schema comes once for each
operation that it is found in, and each way.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sdkwright.diagnostics import Origin
from sdkwright.diff.model import Change, Direction, Element, ElementKind, Fact, Use
from sdkwright.diff.outcome import Comparison, Route
from sdkwright.diff.pairs import UNSETTLED
from sdkwright.diff.words import is_named

from .oasdiff_rules import level, rules

_PARTS = (ElementKind.TYPE, ElementKind.PROPERTY, ElementKind.MEMBER, ElementKind.VARIANT)


def to_oasdiff(comparison: Comparison) -> str:
    entries = [
        entry
        for change in comparison.changes
        if not change.ignored
        for entry in _entries(comparison, change)
    ]
    return json.dumps(sorted(entries, key=_order), indent=2, ensure_ascii=True) + "\n"


def left_out(comparison: Comparison) -> int:
    """How many changes have no rule."""
    told = (
        change
        for change in comparison.changes
        if not change.ignored and next(_entries(comparison, change), None) is None
    )
    return sum(1 for _ in told)


def _order(entry: dict[str, Any]) -> tuple[object, ...]:
    path, operation = entry.get("path", ""), entry.get("operation", "")
    return -entry["level"], path, operation, entry["id"]


def _entries(comparison: Comparison, change: Change) -> Iterator[dict[str, Any]]:
    fact = change.fact
    if fact.kind == "endpoint.moved" and fact.old is not None:
        gone = replace(
            fact, kind="endpoint.removed", new=None, uses=(Use(fact.old.key, Direction.ANY),)
        )
        yield from _entries(comparison, replace(change, fact=gone))
    if UNSETTLED in fact.traits:
        return
    for use in _uses(comparison, fact):
        route = None if use is None else _route(comparison, fact, use.id)
        if use is not None and route is None:
            continue  # a callback
        way = fact.direction if use is None else use.way
        gone_path = route is not None and _is_gone(comparison, route)
        for id in rules(fact, way, path_gone=gone_path):
            yield _entry(comparison, change, id, use, route)


def _uses(comparison: Comparison, fact: Fact) -> Iterator[Use | None]:
    """Where a change is told: None for once, of the document."""
    element = fact.old or fact.new
    if fact.kind.startswith("model."):
        if fact.kind == "model.removed" or _is_replaced(fact):
            yield None
    elif fact.uses:
        moved = {
            change.fact.new.key
            for change in comparison.changes
            if change.fact.kind == "endpoint.moved" and change.fact.new is not None
        }
        for use in dict.fromkeys(fact.uses):
            if fact.kind.startswith("endpoint.") or use.id not in moved:
                yield use
    elif element is None or _is_told(comparison, element):
        yield None


def _is_told(comparison: Comparison, element: Element) -> bool:
    """Whether something that no operation leads to is told: a callback is not, nor a schema."""
    if element.kind is ElementKind.WEBHOOK:
        return element.key in comparison.old.webhooks or element.key in comparison.new.webhooks
    return element.kind not in _PARTS


def _is_replaced(fact: Fact) -> bool:
    """Whether a schema's own name is gone."""
    if fact.old is None or fact.new is None:
        return False
    return fact.old.key != fact.new.key and is_named(fact.old.key)


def _route(comparison: Comparison, fact: Fact, id: str) -> Route | None:
    sides = (comparison.old, comparison.new) if fact.new is None else (comparison.new,
                                                                      comparison.old)  # fmt: skip
    for side in sides:
        if id in side.routes:
            return side.routes[id]
        if id in side.webhooks:
            hook = side.webhooks[id]
            return replace(hook, path=f"webhook:{hook.path}")
    return None


def _is_gone(comparison: Comparison, route: Route) -> bool:
    return all(other.path != route.path for other in comparison.new.routes.values())


def _entry(
    comparison: Comparison, change: Change, id: str, use: Use | None, route: Route | None
) -> dict[str, Any]:
    fact = change.fact
    entry: dict[str, Any] = {"id": id, "text": change.message, "level": level(id)}
    if use is not None and route is not None:
        entry["operation"] = _method(fact, id) or route.method
        if not route.path.startswith("webhook:"):
            entry["operationId"] = _operation_id(comparison, fact, use.id)
        entry["path"] = route.path
    entry["section"] = "components" if route is None else "paths"
    if not id.endswith("-added"):
        entry |= _source("baseSource", fact.old)
    if not id.endswith(("-removed", "-deleted")):
        entry |= _source("revisionSource", fact.new)
    parts = (change.fingerprint, id, entry.get("operation", ""), entry.get("path", ""))
    entry["fingerprint"] = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
    return entry


def _method(fact: Fact, id: str) -> str:
    """That of a webhook which is sent with another now: there it went, and another came."""
    if fact.kind != "webhook.delivery-changed":
        return ""
    return fact.after if id == "endpoint-added" else fact.before


def _operation_id(comparison: Comparison, fact: Fact, operation: str) -> str:
    """That of the new version, where the operation is in it."""
    route = comparison.route(operation)
    id = operation if route is None else route.id
    if fact.kind == "endpoint.operation-id-changed":
        return fact.before
    if fact.kind == "endpoint.removed":
        return id
    renamed = (
        change.fact.after
        for change in comparison.changes
        if change.fact.kind == "endpoint.operation-id-changed" and change.fact.before == id
    )
    return next(renamed, id)


def _source(name: str, element: Element | None) -> dict[str, Any]:
    origin: Origin | None = None if element is None else element.origin
    if origin is None:
        return {}
    return {name: {"file": origin.file, "line": origin.line, "column": origin.column}}
