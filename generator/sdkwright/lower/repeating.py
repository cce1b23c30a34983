"""When calls are made again: rules for retries, and the keys that make repeating a call safe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from sdkwright.ir.api import Param, Retries, Where
from sdkwright.ir.paths import bare
from sdkwright.ir.types import Kind, Optional, Required, Scalar
from sdkwright.rules import IdempotencyRule, RetryRule
from sdkwright.source.document import Place
from sdkwright.source.rule_reader import idempotency_rule, retry_rule

from .context import Lowering
from .settings import At, table

RETRIES = "x-sdkwright-retries"
IDEMPOTENCY = "x-sdkwright-idempotency"

_KEYS = ("idempotency-key", "x-idempotency-key")
# RFC 9110, 9.2.1: they need no key.
_SAFE = ("GET", "HEAD", "OPTIONS", "TRACE", "QUERY")

_Rule = TypeVar("_Rule")


def default_retries(run: Lowering, root: Place) -> Retries | None:
    """What sdk.yaml, or the document at its root, says about all operations."""
    rule = run.config.retries.default
    written = run.settings.own(RETRIES, root)
    if rule is None and written is not None:
        rule = retry_rule(written, run.report)
    said = run.settings.said(table.RETRIES, root, At.ROOT)
    return _retries(rule if rule is not None or said is None else said.value)


def retries_of(run: Lowering, id: str, route: str, place: Place) -> Retries | None:
    """What is said about one operation."""
    rule = _chosen(run.config.retries.operations, id, route)
    written = run.settings.own(RETRIES, place)
    if rule is None and written is not None:
        rule = retry_rule(written, run.report)
    said = run.settings.said(table.RETRIES, place, At.OPERATION)
    return _retries(rule if rule is not None or said is None else said.value)


def _retries(rule: RetryRule | None) -> Retries | None:
    if rule is None:
        return None
    usual = Retries()

    def given(value: _Rule | None, default: _Rule) -> _Rule:
        return default if value is None else value

    return Retries(
        enabled=rule.strategy != "none",
        initial_ms=given(rule.initial_interval, usual.initial_ms),
        max_ms=given(rule.max_interval, usual.max_ms),
        exponent=float(given(rule.exponent, usual.exponent)),
        max_elapsed_ms=given(rule.max_elapsed_time, usual.max_elapsed_ms),
        statuses=given(rule.status_codes, usual.statuses),
        connection_errors=given(rule.retry_connection_errors, usual.connection_errors),
    )


def with_key(
    run: Lowering, id: str, method: str, path: str, place: Place, params: tuple[Param, ...]
) -> tuple[str, tuple[Param, ...]]:
    """The header that takes an idempotency key, "" for none, and the parameters: callers may leave
    out the one for it."""
    header = _header(run, id, method, path, place, params)
    if not header:
        return "", params
    relaxed = tuple(
        replace(param, presence=Optional())
        if _is_header(param, (header.lower(),)) and isinstance(param.presence, Required)
        else param
        for param in params
    )
    return header, relaxed


def _header(
    run: Lowering, id: str, method: str, path: str, place: Place, params: tuple[Param, ...]
) -> str:
    settings = run.config.idempotency
    rule = _chosen(settings.operations, id, f"{method} {path}")
    said = run.settings.said(table.IDEMPOTENCY, place, At.OPERATION)
    rule = rule or _written(run, place) or (said.value if said is not None else None)
    root = _written(run, Place.root(place.document))
    if rule is not None:
        return rule.header if rule.enabled else ""
    general = settings.default or root
    if general is not None and not general.enabled:
        return ""
    if general is not None and method in general.methods:
        return general.header
    declared = (p for p in params if _is_header(p, _KEYS) and _takes_key(run, p))
    return next((p.wire for p in declared if method not in _SAFE), "")


def _written(run: Lowering, place: Place) -> IdempotencyRule | None:
    written = run.settings.own(IDEMPOTENCY, place)
    return idempotency_rule(written, run.report) if written is not None else None


def _is_header(param: Param, names: tuple[str, ...]) -> bool:
    return param.where is Where.HEADER and param.wire.lower() in names


def _takes_key(run: Lowering, param: Param) -> bool:
    """Whether a UUID is a value of the parameter."""
    return bare(param.type, run.types) in (Scalar(Kind.STRING), Scalar(Kind.UUID))


def _chosen(rules: Mapping[str, _Rule], id: str, route: str) -> _Rule | None:
    return rules.get(id) or rules.get(route)


def check_names(run: Lowering, known: Iterable[str]) -> None:
    """Every operation that sdk.yaml has a rule for is there."""
    names = set(known)
    config = run.config
    for what, rules in (
        ("pagination", config.pagination.operations),
        ("retries", config.retries.operations),
        ("idempotency", config.idempotency.operations),
    ):
        for name, rule in rules.items():
            if name not in names:
                message = f"{what} names {name!r}, which is no operation of the document"
                run.report.add("unused-rule", message, rule.at)
