"""Kinds of changes as ``sdkwright explain`` prints them, from the table that judges them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sdkwright.diff.judge import is_absence, is_step
from sdkwright.diff.model import Axis, Direction
from sdkwright.diff.rules import KINDS, Rule, rules_of

_WAYS = {
    Direction.REQUEST: "sent by callers",
    Direction.RESPONSE: "received from the API",
    Direction.BOTH: "sent and received",
    Direction.ANY: "",
}
_WORDS = {"what": "…", "before": "OLD", "after": "NEW"}


def kinds() -> tuple[str, ...]:
    return KINDS


def page(kind: str) -> str:
    """All rows of a kind, as first found: what it takes, whom it breaks, and what it says."""
    rows = "\n\n".join("\n".join(_row(rule)) for rule in rules_of(kind))
    return f"{kind}: a kind of change that `sdkwright diff` finds\n\n{rows}"


def data(kind: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "rules": [
            {
                "rule": rule.id,
                "direction": rule.direction.value,
                "traits": sorted(rule.traits),
                "level": {axis.value: rule.judged().of(axis).value for axis in Axis},
                "languages": {
                    name: {"upgrade": upgrade.value, "field": field.value}
                    for name, (upgrade, field) in rule.judged().by_language.items()
                },
                "message": _said(rule.message),
                "effect": rule.effect or None,
            }
            for rule in rules_of(kind)
        ],
    }


def _row(rule: Rule) -> Iterator[str]:
    levels = rule.judged()
    when = ", ".join(filter(None, (_WAYS[rule.direction], *sorted(rule.traits))))
    yield rule.id + (f" ({when})" if when else "")
    yield f"  says   {_said(rule.message)}"
    yield f"  level  {', '.join(f'{axis.value} {levels.of(axis).value}' for axis in Axis)}"
    for language, (upgrade, field) in levels.by_language.items():
        yield f"         in {language}: upgrade {upgrade.value}, field {field.value}"
    if is_step(rule):
        yield "         in each language: breaking where code no longer compiles, else no more"
        yield "         than a warning"
    elif is_absence(rule):
        yield "         in go: breaking where the type is another, else no more than a warning"
    if rule.effect:
        yield f"  SDKs   {rule.effect}"


def _said(message: str) -> str:
    return message.format_map(_Words(_WORDS))


class _Words(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return key.upper()
