"""Random values that are valid for a random schema (OpenAPI 3.1, JSON Schema 2020-12)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import jsonschema_rs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from random_schemas import Schema, json_values
from random_texts import texts

FORMED = {
    "date": ("2024-02-29", "0001-01-01", "9999-12-31"),
    "date-time": ("2024-05-01T10:00:00Z", "2024-05-01T10:00:00.123Z", "2024-05-01T10:00:00+02:00"),
    "duration": ("P1D", "PT2H3M", "P1Y2M3DT4H5M6S", "PT0.5S", "P2W"),
    "uuid": ("123e4567-e89b-12d3-a456-426614174000", "00000000-0000-0000-0000-000000000000"),
    "byte": ("", "AA==", "aGVsbG8="),
    "base64": ("", "AA==", "aGVsbG8=", "+/+/"),
    "base64url": ("", "AA==", "aGVsbG8="),
}
RANGES = {
    "int8": (-128, 127),
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**53) + 1, 2**53 - 1),
    "uint64": (0, 2**64 - 1),
    "bigint": (-(2**90), 2**90),
}
"""Of 64 bits what a number of JavaScript holds; the rest is refused there, if not asked for."""

DEPTH = 4


def plain(schema: Any) -> Any:
    """``schema`` less what says that members go one way, files, and patterns nobody can read."""
    if isinstance(schema, list):
        return [plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: _inner(key, value) for key, value in schema.items() if key not in _LEFT_OUT}
    if made.get("format") in ("binary", "regex"):
        del made["format"]
    for keyword in ("oneOf", "anyOf"):
        if keyword in made and "discriminator" not in made:
            made[keyword] = _told_apart(made[keyword])
    if "patternProperties" in made and not made.get("properties"):
        # A pattern is taken to say how the keys of a map look.
        return {**made, "additionalProperties": False}
    return made


def _told_apart(choices: list[Any]) -> list[Any]:
    """One choice for each JSON type: SDKs choose by type and members, and then try no other."""
    kept: dict[str, Any] = {}
    for choice in choices:
        declared = choice.get("type") if isinstance(choice, dict) else None
        for name in [declared] if isinstance(declared, str) else []:
            kept.setdefault("number" if name == "integer" else name, choice)
    return list(kept.values()) or choices[:1]


_LEFT_OUT = ("readOnly", "writeOnly", "pattern", "deprecated", "examples")


def _inner(key: str, value: Any) -> Any:
    if key in ("properties", "$defs", "patternProperties", "dependentSchemas"):
        return {name: plain(schema) for name, schema in value.items()}
    return value if key in ("const", "enum", "default", "required") else plain(value)


def is_valid(value: Any, schema: Schema, components: Mapping[str, Schema]) -> bool:
    whole = {**_rooted(schema), "components": {"schemas": dict(components)}}
    return jsonschema_rs.Draft202012Validator(whole).is_valid(value)


def _rooted(schema: Schema) -> dict[str, Any]:
    return {"allOf": [schema]}


@st.composite
def values(draw: DrawFn, schema: Schema, components: Mapping[str, Schema], depth: int = 0) -> Any:
    """A value that is likely to be valid; ask ``is_valid``."""
    if not isinstance(schema, dict):
        return draw(json_values)
    here = dict(schema)
    if "$ref" in here:
        target = components[here.pop("$ref").rpartition("/")[2]]
        if not isinstance(target, dict) or not here.keys() - {"description"}:
            return draw(values(target, components, depth + (depth > DEPTH)))
        here = {"allOf": [target, here]}
    if "const" in here:
        return here["const"]
    if "enum" in here:
        return draw(st.sampled_from(here["enum"]))
    for keyword in ("oneOf", "anyOf"):
        if keyword in here:
            chosen = draw(st.sampled_from(here.pop(keyword)))
            value = draw(values(chosen, components, depth + 1))
            beside = draw(values(here, components, depth + 1)) if "properties" in here else {}
            if isinstance(value, dict) and isinstance(beside, dict):
                return {**beside, **value}
            return value
    if "allOf" in here:
        parts = [*here.pop("allOf"), here]
        made = [draw(values(part, components, depth + 1)) for part in parts if part]
        return {k: v for p in made for k, v in p.items()} if _all_objects(made) else made[0]
    return draw(_typed(here, components, depth))


def _all_objects(made: list[Any]) -> bool:
    return all(isinstance(part, dict) for part in made)


def _typed(
    schema: Mapping[str, Any], components: Mapping[str, Schema], depth: int
) -> st.SearchStrategy[Any]:
    declared = schema.get("type", "object" if "properties" in schema else None)
    kinds = declared if isinstance(declared, list) else [declared]
    return st.one_of(*(_of_type(kind, schema, components, depth) for kind in kinds))


def _of_type(
    kind: str | None, schema: Mapping[str, Any], components: Mapping[str, Schema], depth: int
) -> st.SearchStrategy[Any]:
    form = schema.get("contentEncoding") or schema.get("format")
    match kind:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "string":
            return st.sampled_from(FORMED[form]) if form in FORMED else texts
        case "integer":
            return st.integers(*RANGES.get(form or "", RANGES["int64"]))
        case "number" if form in ("int64", "int32"):
            return st.integers(*RANGES[form])
        case "number" if form == "decimal":
            return st.sampled_from((Decimal("0.1"), Decimal("123456789012345678901234567890.5")))
        case "number":
            return _floats(form) | st.integers(-9, 9)
        case "array":
            items = schema.get("items", True)
            count = 0 if depth > DEPTH or items is False else 2
            front = [values(item, components, depth + 1) for item in schema.get("prefixItems", ())]
            rest = st.lists(values(items, components, depth + 1), max_size=count)
            return st.tuples(st.tuples(*front), rest).map(lambda two: [*two[0], *two[1]])
        case "object":
            return _members(schema, components, depth)
        case _:
            return json_values


def _members(
    schema: Mapping[str, Any], components: Mapping[str, Schema], depth: int
) -> st.SearchStrategy[Any]:
    each = {
        name: values(inner, components, depth + 1)
        for name, inner in schema.get("properties", {}).items()
    }
    required = set(schema.get("required", ()))
    must = {name: inner for name, inner in each.items() if name in required}
    may = {name: inner for name, inner in each.items() if name not in required}
    extra = schema.get("additionalProperties", True)
    names = st.sampled_from(("other", "x-other", "__proto__", "é", ""))
    unknown = values(extra, components, depth + 1) if extra is not False else st.nothing()
    more = st.dictionaries(names.filter(lambda name: name not in each), unknown, max_size=2)
    listed = st.fixed_dictionaries(must, optional={} if depth > DEPTH else may)
    return listed if extra is False or depth > DEPTH else _both(listed, more)


def _both(listed: st.SearchStrategy[Any], more: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.tuples(listed, more).map(lambda two: {**two[1], **two[0]})


def written(value: Any) -> str:
    """JSON, a ``Decimal`` with all its digits."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(k)}: {written(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value)


def read(text: str) -> Any:
    """JSON with exact numbers; a time by what it is, whatever the zeros of its fraction."""
    return _timed(json.loads(text, parse_float=Decimal))


def _timed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _timed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_timed(inner) for inner in value]
    return _FRACTION.sub("", value) if isinstance(value, str) else value


_FRACTION = re.compile(r"(?<=T\d\d:\d\d:\d\d\.\d\d\d)000(?=Z|[-+]\d)")


def _floats(form: str | None) -> st.SearchStrategy[float]:
    return st.floats(-(2.0**50), 2.0**50, width=32 if form == "float" else 64)
