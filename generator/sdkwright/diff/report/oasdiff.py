"""The JSON list of oasdiff's changelog, with its rule ids, for gates that were made for that.

A change that no rule of it is about is left out. As there, a change of a schema comes once for each
operation that it is found in, and each way.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

from sdkwright.diff.model import Change, Direction, ElementKind, Fact
from sdkwright.diff.outcome import Comparison

_LEVELS = {"ERR": 3, "WARN": 2, "INFO": 1}

# Kind of change, trait that it has to have or "", ids of which the first that exists is meant.
# {way} is request or response; {of} parameter, property, body or header; {step} added, changed or
# removed; {bound} max-length and the like, {move} increased or decreased.
_IDS = (
    ("endpoint.added", "webhook", "webhook-added"),
    ("endpoint.added", "", "endpoint-added"),
    ("endpoint.removed", "webhook", "webhook-removed"),
    ("endpoint.removed", "after-deprecation", "api-removed-with-deprecation"),
    ("endpoint.removed", "deprecated", "api-removed-before-sunset"),
    ("endpoint.removed", "", "api-removed-without-deprecation"),
    ("endpoint.moved", "", "endpoint-added"),
    ("endpoint.operation-id-changed", "", "api-operation-id-removed"),
    ("endpoint.tag-changed", "", "api-tag-removed"),
    ("parameter.added-optional", "", "new-optional-request-parameter"),
    ("parameter.added-required", "path", "new-request-path-parameter"),
    ("parameter.added-required", "", "new-required-request-parameter"),
    ("parameter.removed", "after-deprecation", "request-parameter-removed-with-deprecation"),
    ("parameter.removed", "deprecated", "request-parameter-removed-before-sunset"),
    ("parameter.removed", "", "request-parameter-removed"),
    ("parameter.became-required", "", "request-parameter-became-required"),
    ("parameter.became-optional", "", "request-parameter-became-optional"),
    ("body.required", "added", "request-body-added-required"),
    ("body.required", "", "request-body-became-required"),
    ("body.optional", "added", "request-body-added-optional"),
    ("body.optional", "", "request-body-became-optional"),
    ("body.removed", "", "request-body-removed"),
    ("media-type.added", "", "{way}-body-media-type-added", "{way}-media-type-added"),
    ("media-type.removed", "", "{way}-body-media-type-removed", "{way}-media-type-removed"),
    ("media-type.changed", "", "response-media-type-name-changed"),
    ("response.status-added", "error", "response-non-success-status-added"),
    ("response.status-added", "", "response-success-status-added"),
    ("response.success-removed", "", "response-success-status-removed"),
    ("response.error-removed", "", "response-non-success-status-removed"),
    ("header.added", "", "response-header-added"),
    ("header.removed", "required", "required-response-header-removed"),
    ("header.removed", "", "optional-response-header-removed"),
    ("header.became-optional", "", "response-header-became-optional"),
    ("property.added-optional", "", "new-optional-{way}-property", "{way}-optional-property-added"),
    ("property.added-required", "", "new-required-{way}-property", "{way}-required-property-added"),
    ("property.removed", "required", "{way}-required-property-removed", "{way}-property-removed"),
    ("property.removed", "", "{way}-optional-property-removed", "{way}-property-removed"),
    ("property.renamed", "required", "{way}-required-property-removed", "{way}-property-removed"),
    ("property.renamed", "", "{way}-optional-property-removed", "{way}-property-removed"),
    ("property.became-required", "", "{way}-property-became-required"),
    ("property.became-optional", "", "{way}-property-became-optional"),
    ("value.default-changed", "", "{way}-{of}-default-value-{step}"),
    ("enum.value-added", "", "{way}-{of}-enum-value-added", "{way}-property-enum-value-added"),
    ("enum.value-removed", "", "{way}-{of}-enum-value-removed",
     "{way}-property-enum-value-removed"),
    ("type.changed", "", "{way}-{of}-type-changed"),
    ("type.widened", "", "{way}-{of}-type-generalized"),
    ("type.narrowed", "enum", "{way}-{of}-became-enum", "{way}-{of}-const-added"),
    ("type.narrowed", "", "{way}-{of}-type-specialized", "{way}-{of}-list-of-types-narrowed"),
    ("type.compatible", "", "{way}-{of}-type-compatible"),
    ("type.nullable", "", "{way}-{of}-became-nullable"),
    ("type.not-nullable", "", "{way}-{of}-became-not-nullable"),
    ("constraint.tightened", "pattern", "{way}-{of}-pattern-{step}"),
    ("constraint.tightened", "set", "{way}-{of}-{bound}-set"),
    ("constraint.tightened", "", "{way}-{of}-{bound}-{move}"),
    ("constraint.relaxed", "pattern", "{way}-{of}-pattern-{step}"),
    ("constraint.relaxed", "unset", "{way}-{of}-{bound}-unset"),
    ("constraint.relaxed", "", "{way}-{of}-{bound}-{move}"),
    ("union.variant-added", "", "{way}-{of}-one-of-added"),
    ("union.variant-removed", "", "{way}-{of}-one-of-removed"),
    ("union.discriminator-changed", "", "{way}-{of}-discriminator-{step}",
     "{way}-{of}-discriminator-property-name-changed"),
    ("security.requirement-added", "scopes", "api-security-scope-added"),
    ("security.requirement-added", "", "api-security-added"),
    ("security.requirement-removed", "scopes", "api-security-scope-removed"),
    ("security.requirement-removed", "", "api-security-removed"),
    ("security.scheme-changed", "added", "api-security-component-added"),
    ("security.scheme-changed", "removed", "api-security-component-removed"),
    ("security.scheme-changed", "scopes", "api-security-component-oauth-scope-changed"),
    ("security.scheme-changed", "type", "api-security-component-type-changed"),
    ("security.scheme-changed", "detail", "api-security-component-oauth-token-url-changed"),
    ("deprecation.added", "", "{way}-{of}-deprecated", "endpoint-deprecated"),
    ("deprecation.removed", "", "{way}-{of}-reactivated", "endpoint-reactivated"),
    ("policy.violation", "version-lowered", "api-version-decreased"),
    ("policy.violation", "unchanged", "api-version-not-bumped"),
    ("policy.violation", "version", "api-major-version-not-bumped"),
    ("policy.violation", "sunset-removed", "{way}-{of}-sunset-deleted", "sunset-deleted"),
    ("policy.violation", "sunset-nearer", "{way}-{of}-sunset-date-changed-too-small",
     "api-sunset-date-changed-too-small"),
    ("model.removed", "", "api-schema-removed"),
)  # fmt: skip
_OF = {
    ElementKind.PARAMETER: "parameter",
    ElementKind.BODY: "body",
    ElementKind.RESPONSE: "body",
    ElementKind.HEADER: "header",
    ElementKind.OPERATION: "operation",
}
_BOUNDS = {
    "minimum": "min", "maximum": "max", "minLength": "min-length", "maxLength": "max-length",
    "exclusiveMinimum": "exclusive-min", "exclusiveMaximum": "exclusive-max",
    "minItems": "min-items", "maxItems": "max-items",
}  # fmt: skip


def to_oasdiff(comparison: Comparison) -> str:
    entries = [
        entry
        for change in comparison.changes
        if not change.ignored
        for entry in _entries(comparison, change)
    ]
    return json.dumps(entries, indent=2, ensure_ascii=True) + "\n"


def left_out(comparison: Comparison) -> int:
    """How many changes have no rule."""
    return sum(not change.ignored and not _rules(change.fact) for change in comparison.changes)


def _entries(comparison: Comparison, change: Change) -> Iterator[dict[str, Any]]:
    fact = change.fact
    if fact.kind == "endpoint.moved" and fact.old is not None:
        gone = replace(fact, kind="endpoint.removed", new=None, operations=(fact.old.key,))
        yield from _entries(comparison, replace(change, fact=gone))
    for id in _rules(fact):
        for operation in fact.operations or ("",):
            side = comparison.old if fact.new is None else comparison.new
            route = side.routes.get(operation) or comparison.route(operation)
            origins = (e.origin for e in (fact.new, fact.old) if e is not None)
            origin = next((one for one in origins if one is not None), None)
            entry: dict[str, Any] = {"id": id, "text": change.message, "level": _levels()[id]}
            if route is not None:
                entry |= {
                    "operation": route.method,
                    "operationId": operation,
                    "path": route.path,
                }
            entry["source"] = comparison.new.label if origin is None else origin.file
            entry["section"] = "paths" if route is not None else "components"
            yield entry


def _rules(fact: Fact) -> tuple[str, ...]:
    """The id for each way that the values of a fact go."""
    both = fact.direction in (Direction.BOTH, Direction.ANY)
    ways = ("request", "response") if both else (fact.direction.value,)
    found = (_rule(fact, way) for way in ways)
    return tuple(dict.fromkeys(id for id in found if id))


def _rule(fact: Fact, way: str) -> str:
    for kind, trait, *ids in _IDS:
        if kind == fact.kind and (not trait or trait in fact.traits):
            words = _words(fact, way)
            return next(
                (id for id in (one.format_map(words) for one in ids) if id in _levels()), ""
            )
    return ""


def _words(fact: Fact, way: str) -> dict[str, str]:
    element = fact.new or fact.old
    keyword = fact.said.get("keyword", "")
    up = keyword.lower().startswith(("min", "exclusivemin")) == (fact.kind.endswith("tightened"))
    return {
        "way": way,
        "of": "property" if element is None else _OF.get(element.kind, "property"),
        "step": "added" if not fact.before else "changed" if fact.after else "removed",
        "bound": _BOUNDS.get(keyword, keyword),
        "move": "increased" if up else "decreased",
    }


@cache
def _levels() -> dict[str, int]:
    """The rules that a change here may have, with oasdiff's own levels."""
    text = files(__package__).joinpath("oasdiff_ids.txt").read_text(encoding="ascii")
    return {id: _LEVELS[level] for level, id in (line.split() for line in text.splitlines())}
