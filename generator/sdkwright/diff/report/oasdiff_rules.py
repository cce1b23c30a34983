"""Which of oasdiff's rules a change falls under, as version 1.18.6 has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from sdkwright.diff.model import Direction, ElementKind, Fact

from .oasdiff_steps import steps

_LEVELS = {"ERR": 3, "WARN": 2, "INFO": 1}

# Kind of change, trait that it has to have or "", ids; "|" between two of which the first that
# exists is meant. {way} is request or response; {of} parameter, property, body or header; {step}
# added, changed or removed; {bound} max-length and the like, {move} increased or decreased.
_IDS = (
    ("endpoint.added", "webhook", "webhook-added"),
    ("endpoint.added", "another-body", "request-body-media-type-added"),
    ("endpoint.added", "", "endpoint-added"),
    ("endpoint.removed", "another-body", "request-body-media-type-removed"),
    ("endpoint.removed", "webhook", "webhook-removed"),
    ("endpoint.removed", "after-deprecation", "api-{path}removed-with-deprecation"),
    ("endpoint.removed", "deprecated", "api-{path}removed-before-sunset"),
    ("endpoint.removed", "", "api-{path}removed-without-deprecation"),
    ("endpoint.moved", "", "endpoint-added"),
    ("webhook.delivery-changed", "method", "api-removed-without-deprecation", "endpoint-added"),
    ("endpoint.operation-id-changed", "", "api-operation-id-removed"),
    ("endpoint.tag-changed", "", "api-tag-added", "api-tag-removed"),
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
    ("media-type.added", "", "{way}-body-media-type-added|{way}-media-type-added"),
    ("media-type.removed", "", "{way}-body-media-type-removed|{way}-media-type-removed"),
    ("media-type.changed", "", "response-media-type-name-{name}"),
    ("response.status-added", "error", "response-non-success-status-added"),
    ("response.status-added", "", "response-success-status-added"),
    ("response.success-removed", "", "response-success-status-removed"),
    ("response.error-removed", "", "response-non-success-status-removed"),
    ("header.removed", "required", "required-response-header-removed"),
    ("header.removed", "", "optional-response-header-removed"),
    ("header.became-optional", "", "response-header-became-optional"),
    ("property.added-optional", "", "new-optional-{way}-property|{way}-optional-property-added"),
    ("property.added-required", "", "new-required-{way}-property|{way}-required-property-added"),
    ("property.removed", "required", "{way}-required-property-removed|{way}-property-removed"),
    ("property.removed", "", "{way}-optional-property-removed|{way}-property-removed"),
    ("property.renamed", "required", "{way}-required-property-removed|{way}-property-removed",
     "new-required-{way}-property|{way}-required-property-added"),
    ("property.renamed", "", "{way}-optional-property-removed|{way}-property-removed",
     "new-optional-{way}-property|{way}-optional-property-added"),
    ("property.access-changed", "", "{way}-{presence}-property-became-{access}"),
    ("property.became-required", "", "{way}-property-became-required"),
    ("property.became-optional", "", "{way}-property-became-optional"),
    ("value.default-changed", "", "{way}-{of}-default-value-{step}"),
    ("enum.value-added", "", "{way}-{of}-enum-value-added"),
    ("enum.value-removed", "", "{way}-{of}-enum-value-removed|{way}-mediatype-enum-value-removed"),
    ("type.nullable", "", "{way}-{of}-became-nullable"),
    ("type.not-nullable", "", "{way}-{of}-became-not-nullable"),
    ("constraint.tightened", "pattern", "{way}-{of}-pattern-{step}"),
    ("constraint.tightened", "format", "{way}-{of}-type-{format}"),
    ("constraint.relaxed", "format", "{way}-{of}-type-{format}"),
    ("constraint.tightened", "minLength", "{way}-{of}-{bound}-{move}"),
    ("constraint.relaxed", "minLength", "{way}-{of}-{bound}-{move}"),
    ("constraint.tightened", "set", "{way}-{of}-{bound}-set"),
    ("constraint.tightened", "", "{way}-{of}-{bound}-{move}"),
    ("constraint.relaxed", "pattern", "{way}-{of}-pattern-{step}"),
    ("constraint.relaxed", "unset", "{way}-{of}-{bound}-unset"),
    ("constraint.relaxed", "", "{way}-{of}-{bound}-{move}"),
    ("union.variant-added", "plain", "{way}-{of}-list-of-types-widened"),
    ("union.variant-added", "", "{way}-{of}-{union}-added"),
    ("union.variant-removed", "plain", "{way}-{of}-list-of-types-narrowed"),
    ("union.variant-removed", "", "{way}-{of}-{union}-removed"),
    ("union.discriminator-changed", "",
     "{way}-{of}-discriminator-{step}|{way}-{of}-discriminator-property-name-changed"),
    ("security.requirement-added", "nothing"),
    ("security.requirement-removed", "nothing"),
    ("security.requirement-added", "scopes", "api-security-scope-added"),
    ("security.requirement-added", "", "api-security-added"),
    ("security.requirement-removed", "scopes", "api-security-scope-removed"),
    ("security.requirement-removed", "", "api-security-removed"),
    ("security.scheme-changed", "added", "api-security-component-added"),
    ("security.scheme-changed", "removed", "api-security-component-removed"),
    ("security.scheme-changed", "http"),
    ("security.scheme-changed", "type", "api-security-component-type-changed"),
    ("deprecation.added", "", "{way}-{of}-deprecated{sunset}|endpoint-deprecated{sunset}"),
    ("deprecation.removed", "", "{way}-{of}-reactivated|endpoint-reactivated"),
    ("policy.violation", "sunset-removed", "{way}-{of}-sunset-deleted|sunset-deleted"),
    ("policy.violation", "stability", "api-stability-decreased"),
    ("model.removed", "", "api-schema-removed"),
    ("model.renamed", "moved"),
    ("model.renamed", "", "api-schema-removed"),
)  # fmt: skip
_OF = {
    ElementKind.PARAMETER: "parameter",
    ElementKind.BODY: "body",
    ElementKind.RESPONSE: "body",
    ElementKind.HEADER: "header",
    ElementKind.OPERATION: "operation",
}
_INLINE = re.compile(r"/(parameters|content)/[^/]+/schema(/items)?/(?:enum|oneOf|anyOf)(?:/|$)")
"""The pointer of a value or variant that is no part of a property,
and whether it is of the items."""
_BOUNDS = {
    "minimum": "min", "maximum": "max", "minLength": "min-length", "maxLength": "max-length",
    "exclusiveMinimum": "exclusive-min", "exclusiveMaximum": "exclusive-max",
    "minItems": "min-items", "maxItems": "max-items",
}  # fmt: skip
_ACCESS = {
    ("both", "read"): "read-only", ("both", "write"): "write-only",
    ("read", "both"): "not-read-only", ("write", "both"): "not-write-only",
}  # fmt: skip


def level(id: str) -> int:
    """Of a rule: 3 for ERR, 2 for WARN, 1 for INFO."""
    return _levels()[id]


def rules(fact: Fact, way: Direction, *, path_gone: bool = False) -> Iterator[str]:
    """The ids for a change where values go ``way``; ``path_gone``: the operation's whole path."""
    if way is Direction.ANY:
        way = Direction.REQUEST
    is_past = "after-deprecation" in fact.traits and bool(fact.said.get("sunset"))
    if fact.kind == "endpoint.removed" and is_past:
        return
    if fact.kind == "media-type.changed" and not _suffixed(fact):
        yield from ("response-media-type-removed", "response-media-type-added")
        return
    words = _words(fact, way, path_gone=path_gone)
    if fact.forms is not None:
        yield from _of_step(fact, way, words)
        return
    for kind, trait, *ids in _IDS:
        if kind == fact.kind and (not trait or trait in fact.traits):
            for id in ids:
                told = (one.format_map(words) for one in id.split("|"))
                yield from [one for one in told if one in _levels()][:1]
            return


def _of_step(fact: Fact, way: Direction, words: dict[str, str]) -> Iterator[str]:
    assert fact.forms is not None
    if fact.location.endswith(".*") and not all(form.type for form in fact.forms):
        return  # members of which nothing is said
    text = words["of"].startswith("parameter")
    for end in steps(fact.forms, way.value, nulls="null" in fact.traits, text=text):
        whole = f"{way.value}-{words['of']}-{end}"
        yield from [id for id in (end, whole) if id in _levels()][:1]


def _suffixed(fact: Fact) -> bool:
    return _name_step(fact) != ""


def _name_step(fact: Fact) -> str:
    """Between ``application/json`` and ``application/problem+json``."""
    for one, other, step in (
        (fact.before, fact.after, "specialized"),
        (fact.after, fact.before, "generalized"),
    ):
        place, _, suffix = one.partition("/")
        if other.startswith(f"{place}/") and other.endswith(f"+{suffix}"):
            return step
    return ""


def _format_step(fact: Fact, way: Direction) -> str:
    """Of a format that is none of ours: it narrows a type."""
    if fact.before and fact.after:
        return "changed"
    is_sent = way is Direction.REQUEST
    if fact.after:
        return "changed" if is_sent else ""
    return "generalized" if is_sent else "changed"


def _words(fact: Fact, way: Direction, *, path_gone: bool) -> dict[str, str]:
    keyword = fact.said.get("keyword", "")
    up = keyword.lower().startswith(("min", "exclusivemin")) == (fact.kind.endswith("tightened"))
    element = fact.new or fact.old
    pointer = "" if element is None or element.origin is None else element.origin.pointer
    return {
        "way": way.value,
        "of": _of(fact, pointer),
        "step": "added" if not fact.before else "changed" if fact.after else "removed",
        "bound": _BOUNDS.get(keyword, keyword),
        "move": "increased" if up else "decreased",
        "format": _format_step(fact, way),
        "path": "path-" if path_gone else "",
        "name": _name_step(fact),
        "presence": "required" if "required" in fact.traits else "optional",
        "access": _ACCESS.get((fact.before, fact.after), ""),
        "union": "any-of" if "/anyOf" in pointer else "one-of",
        "sunset": "-with-sunset" if fact.said.get("sunset") else "",
    }


def _of(fact: Fact, pointer: str) -> str:
    element = fact.new or fact.old
    if element is None:
        return "property"
    inside = fact.location.endswith(("[]", ".*"))
    if element.kind in _OF:
        own = _OF[element.kind]
        return own if not inside else "parameter-property" if own == "parameter" else "property"
    found = _INLINE.search(pointer)
    match found and found.groups():
        case ("parameters", None):
            return "parameter"
        case ("parameters", _):
            return "parameter-property"
        case (_, None):
            return "body"
        case _:
            return "property"


@cache
def _levels() -> dict[str, int]:
    text = files(__package__).joinpath("oasdiff_ids.txt").read_text(encoding="ascii")
    return {id: _LEVELS[level] for level, id in (line.split() for line in text.splitlines())}
