"""``pagination``, ``retries`` and ``idempotency`` of sdk.yaml."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sdkwright.diagnostics import Report
from sdkwright.rules import IdempotencySettings, PageSettings, RetrySettings
from sdkwright.source.document import Map, Place
from sdkwright.source.rule_reader import idempotency_rule, page_rule, page_rules, retry_rule

PAGINATION_KEYS = ("infer", "schemes", "operations")

_Rule = TypeVar("_Rule")


def pagination_of(root: Place, report: Report) -> PageSettings:
    """What ``pagination`` of ``root`` says; what is wrong with it goes to ``report``."""
    place = root.get("pagination")
    if place is None:
        return PageSettings()
    if isinstance(place.value, bool):
        return PageSettings(enabled=place.value)
    if not isinstance(place.value, Map):
        message = "`pagination` has to be true, false or a mapping"
        report.add("config-type", message, place.origin)
        return PageSettings()
    for key, member in place.members():
        if key not in PAGINATION_KEYS:
            message = f"`pagination` has no key {key!r}; known: {', '.join(PAGINATION_KEYS)}"
            report.add("config-unknown-key", message, member.key_origin)
    infer = place.get("infer")
    if infer is not None and not isinstance(infer.value, bool):
        report.add("config-type", "`infer` has to be true or false", infer.origin)
    schemes = place.get("schemes")
    return PageSettings(
        infer=infer is None or infer.value is True,
        schemes=tuple(page_rules(schemes, report)) if schemes is not None else (),
        operations=_by_operation(place, page_rule, report),
    )


def retries_of(root: Place, report: Report) -> RetrySettings:
    place = root.get("retries")
    if place is None:
        return RetrySettings()
    # Someone who only names operations says nothing about the others.
    says_more = not isinstance(place.value, Map) or set(place.value) != {"operations"}
    return RetrySettings(
        default=retry_rule(place, report, ("operations",)) if says_more else None,
        operations=_by_operation(place, retry_rule, report),
    )


def idempotency_of(root: Place, report: Report) -> IdempotencySettings:
    place = root.get("idempotency")
    if place is None:
        return IdempotencySettings()
    says_more = not isinstance(place.value, Map) or set(place.value) != {"operations"}
    return IdempotencySettings(
        default=idempotency_rule(place, report, ("operations",)) if says_more else None,
        operations=_by_operation(place, idempotency_rule, report),
    )


def _by_operation(
    place: Place, read: Callable[[Place, Report], _Rule | None], report: Report
) -> dict[str, _Rule]:
    operations = place.get("operations")
    if operations is None:
        return {}
    if not isinstance(operations.value, Map):
        message = "`operations` has to map operationIds to rules"
        report.add("config-type", message, operations.origin)
        return {}
    rules = {name: read(member, report) for name, member in operations.members()}
    return {name: rule for name, rule in rules.items() if rule is not None}
