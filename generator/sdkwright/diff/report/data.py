"""JSON for programs, as docs/diff.schema.json says."""

from __future__ import annotations

import json
from typing import Any

from sdkwright.diff.advice import Asked
from sdkwright.diff.model import Axis, Change, Element, Level
from sdkwright.diff.outcome import Comparison, Version

FORMAT = 1
"""Grows when something that was there is no longer, or means something else."""


def to_json(comparison: Comparison) -> str:
    verdict = comparison.verdict
    whole = {
        "version": FORMAT,
        "base": _version(comparison.old),
        "revision": _version(comparison.new),
        "verdict": None if verdict is None else verdict.value,
        "axes": [axis.value for axis in comparison.axes],
        "summary": _summary(comparison),
        "bump": _bump(comparison),
        "changes": [_change(comparison, change) for change in comparison.changes],
    }
    return json.dumps(whole, indent=2, ensure_ascii=True) + "\n"


def _version(version: Version) -> dict[str, Any]:
    return {"document": version.label, "title": version.title, "version": version.version}


def _summary(comparison: Comparison) -> dict[str, Any]:
    counted = [change for change in comparison.changes if not change.ignored]
    by_axis = {
        axis.value: {
            level.value: sum(change.levels.of(axis) is level for change in counted)
            for level in reversed(Level)
        }
        for axis in Axis
    }
    return {**by_axis, "ignored": len(comparison.ignored)}


def _bump(comparison: Comparison) -> dict[str, Any]:
    advice = comparison.advice
    return {
        "api": {
            **_asked(advice.api),
            "declared": None if advice.declared is None else advice.declared.value,
            "falls_short": advice.falls_short,
        },
        "sdk": {language: _asked(asked) for language, asked in advice.packages.items()},
    }


def _asked(asked: Asked) -> dict[str, Any]:
    return {
        "bump": asked.bump.value,
        "because": list(asked.because),
        "softened": asked.softened,
        "current": asked.current or None,
        "next": asked.next or None,
    }


def _change(comparison: Comparison, change: Change) -> dict[str, Any]:
    fact, levels = change.fact, change.levels
    return {
        "fingerprint": change.fingerprint,
        "kind": fact.kind,
        "rules": list(change.rules),
        "direction": fact.direction.value,
        "level": {axis.value: levels.of(axis).value for axis in Axis},
        "languages": {
            name: {"upgrade": upgrade.value, "field": field.value}
            for name, (upgrade, field) in levels.by_language.items()
        },
        "location": fact.location,
        "operations": [_operation(comparison, operation) for operation in fact.operations],
        "base": _place(fact.old),
        "revision": _place(fact.new),
        "before": fact.before or None,
        "after": fact.after or None,
        "message": change.message,
        "sdk": {
            "symbol_before": dict(change.symbols_before),
            "symbol_after": dict(change.symbols_after),
            "effect": change.effect or None,
        },
        "ignored": change.ignored or None,
    }


def _operation(comparison: Comparison, operation: str) -> dict[str, Any]:
    route = comparison.route(operation)
    return {
        "operation_id": operation if route is None else route.id,
        "method": None if route is None else route.method,
        "path": None if route is None else route.path,
    }


def _place(element: Element | None) -> dict[str, Any] | None:
    if element is None or element.origin is None:
        return None
    origin = element.origin
    return {
        "file": origin.file,
        "line": origin.line,
        "column": origin.column,
        "pointer": origin.pointer,
    }
