"""Is it an OpenAPI document at all: openapi-spec-validator's schemas, findings of our own form.

Only the library's schemas are used. Its further checks follow `$ref`s wherever they lead, over the
network too, and stop at the first flaw of a kind; ``checks`` does that work with addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sdkwright.diagnostics import Origin, Report, Severity

from .document import Document, Map, Place, Seq
from .official import surely_valid
from .repair import repair

_HARMLESS = frozenset(
    (
        "description",
        "title",
        "version",
        "responses",
        "url",
        "schema",
        "content",
        "license",
        "flows",
        "termsOfService",
        "required",
        "authorizationUrl",
        "tokenUrl",
        "scopes",
        "default",
        "value",
        "example",
        "$ref",
    )
)
"""Fields whose absence does not keep an SDK from being made."""

_UNEXPECTED = re.compile(
    r"\((?P<some>.*) (?:was|were) unexpected\)"
    r"|(?P<others>.*) (?:does|do) not match any of the regexes"
)
_QUOTED = re.compile(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)\"""")

KINDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "a text",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}
"""The types of JSON Schema in words."""


@dataclass(frozen=True, slots=True)
class Finding:
    """``keyword`` of the specification's schema that the value at ``path`` does not fulfil."""

    path: tuple[str | int, ...]
    keyword: str
    expected: Any
    message: str


def check_structure(document: Document, version: str, report: Report) -> None:
    """Holds the tree, as it was written, against the schema that belongs to ``version``."""
    try:
        if surely_valid(document.root, version):
            return
        findings = list(_findings(document.root, version))
    except Exception as error:  # The library's own flaws must not end a run with a traceback.
        report.add(
            "validator-failure", f"openapi-spec-validator gave up: {type(error).__name__}: {error}"
        )
        return
    for finding in findings:
        _report(document, finding, report)


def _findings(root: Any, version: str) -> Iterator[Finding]:
    from openapi_spec_validator import (
        OpenAPIV2SpecValidator,
        OpenAPIV30SpecValidator,
        OpenAPIV31SpecValidator,
        OpenAPIV32SpecValidator,
    )
    from openapi_spec_validator.schemas import schema_v2, schema_v30, schema_v31, schema_v32

    validators: dict[str, tuple[Any, Any]] = {
        "2.0": (OpenAPIV2SpecValidator, schema_v2),
        "3.0": (OpenAPIV30SpecValidator, schema_v30),
        "3.1": (OpenAPIV31SpecValidator, schema_v31),
        "3.2": (OpenAPIV32SpecValidator, schema_v32),
    }
    validator, schema = validators[version]
    branches = _Branches(dict(schema))
    for error in validator.schema_validator.iter_errors(root):
        path = tuple(_keys(root, error.path))
        keyword, around = _where(error, schema)
        if keyword == "anyOf" and path[-1:] == ("type",):
            # Of JSON Schema's own schema, to which that of 2.0 refers: see ``_report`` on types.
            continue
        if keyword in ("oneOf", "anyOf"):
            yield from branches.inside(around, _at(root, path), path)
        else:
            yield Finding(path, keyword, around.get(keyword), str(error.message).split("\n")[0])


def _where(error: Any, schema: Any) -> tuple[str, Any]:
    """The keyword that failed and the schema it is written in, for both back-ends."""
    if isinstance(error.schema, dict) and isinstance(error.validator, str):
        return error.validator, error.schema
    from jsonschema import Draft4Validator

    steps = list(error.schema_path)
    keyword = str(steps.pop())
    # The schema of 2.0 refers to that of draft 4, and the path is then one of the latter.
    for start in (schema, Draft4Validator.META_SCHEMA):
        here: Any = start
        for step in steps:
            known = isinstance(here, list) or step in here
            here = here[int(step) if isinstance(here, list) else step] if known else {}
        if keyword in here:
            break
    return keyword, here


class _Branches:
    """Looks for what is wrong inside the alternative that was meant."""

    def __init__(self, schema: dict[str, Any]) -> None:
        from jsonschema.validators import validator_for

        self._validator: Any = validator_for(schema)(schema)

    def inside(self, around: Any, value: Any, path: tuple[str | int, ...]) -> Iterator[Finding]:
        """``around`` is a schema with a oneOf or anyOf that ``value`` does not fulfil."""
        for error in self._validator.evolve(schema=around).iter_errors(value):
            yield from self._leaves(error, path)

    def _leaves(self, error: Any, path: tuple[str | int, ...]) -> Iterator[Finding]:
        here = (*path, *error.path)
        if not error.context:
            several = error.validator in ("oneOf", "anyOf")
            message = "it fits more than one of its forms" if several else error.message
            yield Finding(here, error.validator, error.validator_value, message)
            return
        branches: dict[int, list[Any]] = {}
        for inner in error.context:
            branches.setdefault(inner.schema_path[0], []).append(inner)
        is_reference = isinstance(error.instance, dict) and "$ref" in error.instance
        meant = [
            errors
            for errors in branches.values()
            if any(_wants_ref(e) for e in errors) is is_reference
        ]
        chosen = min(meant or branches.values(), key=_badness)
        mark = _mark(chosen)
        if mark is not None:
            # No alternative has this mark, so what the nearest one lacks besides says nothing.
            yield _unknown_mark(mark, meant or [*branches.values()], here)
            return
        for inner in chosen:
            yield from self._leaves(inner, here)


def _mark(errors: Sequence[Any]) -> Any:
    """The error about the field that tells the alternatives apart, if there is one."""
    marks = (e for e in errors if e.validator in ("enum", "const") and len(e.path) == 1)
    return next(marks, None)


def _unknown_mark(mark: Any, branches: list[list[Any]], path: tuple[str | int, ...]) -> Finding:
    allowed: dict[str, None] = {}
    for errors in branches:
        for error in errors:
            if error.path == mark.path and error.validator in ("enum", "const"):
                listed = error.validator_value
                allowed.update(dict.fromkeys(listed if isinstance(listed, list) else [listed]))
    message = f"{mark.instance!r} is not one of {[*allowed]}"
    return Finding((*path, *mark.path), "enum", [*allowed], message)


def _wants_ref(error: Any) -> bool:
    return error.validator == "required" and "$ref" in error.validator_value


def _badness(errors: Sequence[Any]) -> tuple[bool, int]:
    """A wrong type or value of the alternative's mark means that another one was meant."""
    wrong_kind = any(
        e.validator in ("enum", "const") or (not e.path and e.validator == "type") for e in errors
    )
    return wrong_kind, len(errors)


def _report(document: Document, finding: Finding, report: Report) -> None:
    place = _place(document, finding.path)
    name = _named(finding.path)
    match finding.keyword:
        case "type":
            kinds = finding.expected if isinstance(finding.expected, list) else [finding.expected]
            report_type(place, name, kinds, report)
        case "required" if not (isinstance(place.value, Map) and "$ref" in place.value):
            _missing(place, finding, name, report)
        case "additionalProperties" | "unevaluatedProperties":
            for field in _unexpected(finding.message):
                if field == "$ref" or finding.path == ("paths",):
                    # Documents keep operations in files, and the reference is followed. A path
                    # that is none has a code of its own.
                    continue
                member = place.get(field)
                origin = place.origin if member is None else member.key_origin
                report.add("unknown-field", f"{name} has no field {field!r}", origin)
        case "required":
            pass
        case "enum" if isinstance(finding.expected, list) and "array" in finding.expected:
            # An unknown type of a schema is found by the checks on schemas, in every version.
            pass
        case _:
            text = f"{name}: {_shorten(finding.message)}"
            nowhere = finding.path[-1:] == ("in",)
            severity = Severity.ERROR if nowhere else None
            report.add("invalid-value", text, place.origin, severity=severity)


def report_type(place: Place, name: str, kinds: Iterable[str], report: Report) -> None:
    """A value of another type than ``kinds``: put right when that is safe, else an error."""
    kinds = list(kinds)
    wanted = " or ".join(KINDS.get(kind, kind) for kind in kinds)
    found = KINDS[kind_of(place.value)]
    done = repair(place, kinds, report.sources.get(place.origin.file, ""))
    if done is None:
        report.add("wrong-type", f"{name} should be {wanted}, not {found}", place.origin)
        return
    report.add("loose-type", f"{name} should be {wanted}, not {found}; {done}", place.origin)


def _missing(place: Place, finding: Finding, name: str, report: Report) -> None:
    wanted = finding.expected if isinstance(finding.expected, list) else []
    for field in wanted:
        if isinstance(place.value, Map) and field not in place.value:
            severity = Severity.WARNING if field in _HARMLESS else Severity.ERROR
            text = f"{name} needs a field {field!r}"
            report.add("missing-field", text, _start(place), severity=severity)


def kind_of(value: Any) -> str:
    """The JSON Schema type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def _start(place: Place) -> Origin:
    return place.key_origin if place.keys else place.origin


def _named(path: tuple[str | int, ...]) -> str:
    """How people speak of the value: by the last two keys."""
    if not path:
        return "the document"
    shown = [str(key) for key in path[-2:]]
    return "`" + ".".join(shown) + "`"


def _unexpected(message: str) -> list[str]:
    found = _UNEXPECTED.search(message)
    if found is None:
        return []
    return [single or double for single, double in _QUOTED.findall(found[found.lastgroup or 0])]


def _shorten(message: str) -> str:
    return message if len(message) <= 160 else message[:80] + " … " + message[-75:]


def _keys(root: Any, path: Iterable[Any]) -> Iterator[str | int]:
    """A back-end may give the key "200" as a number."""
    here = root
    for step in path:
        key = int(step) if isinstance(here, Seq) else str(step)
        yield key
        here = here[key]


def _at(root: Any, path: tuple[str | int, ...]) -> Any:
    here = root
    for key in path:
        here = here[key]
    return here


def _place(document: Document, path: tuple[str | int, ...]) -> Place:
    here = Place.root(document)
    for key in path:
        member = here.get(key)
        if member is None:
            break
        here = member
    return here
