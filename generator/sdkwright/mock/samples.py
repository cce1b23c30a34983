"""Sample values: from examples and defaults, else made from the schema; always the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sdkwright.samples.numbers import sample_number
from sdkwright.samples.strings import sample_string

from .alternatives import Flat, alternatives
from .keywords import INTRICATE
from .schemas import Checker, Direction, SchemaStore, Shape, UnusableSchemaError

DEPTH = 8
"""Below so many levels only required properties are written."""
BUDGET = 2000
"""After so many values of one sample only required properties are written."""


class NoSampleError(Exception):
    """No value can be given: the schema is false, or requires itself without end."""


class Sampler:
    """Makes the samples of one sender. One instance makes one value: it counts what it wrote."""

    def __init__(self, store: SchemaStore, direction: Direction) -> None:
        self._store = store
        self._direction = direction
        self._left = BUDGET

    def sample(
        self, shape: Shape, trail: frozenset[str] = frozenset(), depth: int = 0, vary: int = 0
    ) -> Any:
        """A value of ``shape``, valid where the schema can be satisfied by what we know to write.

        Raises ``NoSampleError``.
        """
        self._left -= 1
        if self._left < -10 * BUDGET:
            raise NoSampleError
        checker = self._checker(shape) if self._is_unsure(shape) else None
        fallback: list[Any] = []
        for flat in alternatives(self._store, shape, trail):
            for value in _examples(flat.schema):
                if self._accepts(shape, checker, value):
                    return value
            for lean in (False, True):
                try:
                    value = self._made(flat, depth, vary, lean=lean)
                except NoSampleError:
                    break
                if checker is None or checker.accepts(value):
                    return value
                fallback.append(value)
        if not fallback:
            raise NoSampleError
        return fallback[0]

    def _checker(self, shape: Shape) -> Checker | None:
        try:
            return self._store.checker(shape, self._direction)
        except UnusableSchemaError:
            return None

    def _accepts(self, shape: Shape, checker: Checker | None, value: Any) -> bool:
        checker = checker or self._checker(shape)
        return checker is None or checker.accepts(value)

    def _is_unsure(self, shape: Shape) -> bool:
        target = self._store.follow(shape)
        return isinstance(target, dict) and not INTRICATE.isdisjoint(target)

    def _made(self, flat: Flat, depth: int, vary: int, *, lean: bool) -> Any:
        """``lean``: an object has required properties only, for where they exclude each other."""
        schema = flat.schema
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            values = [value for value in schema["enum"] if value is not None] or [None]
            return values[vary % len(values)]
        match kinds(schema)[0]:
            case "object":
                return self._object(flat, depth, lean=lean)
            case "array":
                return self._array(flat, depth)
            case "integer" | "number" as kind:
                return sample_number(schema, whole=kind == "integer", vary=vary)
            case "boolean":
                return vary % 2 == 0
            case "null":
                return None
            case _ if is_json_text(schema):
                return json.dumps(self.sample(schema["contentSchema"], flat.trail, depth + 1))
            case _:
                text = sample_string(schema)
                return text if vary == 0 else f"{text}{vary}"

    def _object(self, flat: Flat, depth: int, *, lean: bool) -> dict[str, Any]:
        schema, trail = flat.schema, flat.trail
        properties = schema.get("properties", {})
        required = schema.get("required", [])
        full = not lean and depth < DEPTH and self._left > 0
        out: dict[str, Any] = {}
        for name, shape in properties.items():
            if self._is_omitted(shape):
                continue
            try:
                if name in required or (full and self._left > 0):
                    out[name] = self.sample(shape, trail, depth + 1)
            except NoSampleError:
                if name in required:
                    raise
        rest = _rest(schema)
        for name in required:
            if name not in properties:
                out[name] = self.sample(rest, trail, depth + 1)
        for name in self._extra_names(schema, len(out)):
            try:
                out.setdefault(name, self.sample(rest, trail, depth + 1))
            except NoSampleError:
                break
        return self._no_more_than(schema.get("maxProperties"), out, required)

    def _extra_names(self, schema: dict[str, Any], present: int) -> Iterator[str]:
        """Names for additional properties: one where there may be some, more where there must."""
        wanted = int(schema.get("minProperties", 0)) - present
        rest = _rest(schema)
        if isinstance(rest, dict) or (rest is True and not schema.get("properties")):
            wanted = max(wanted, 0 if schema.get("patternProperties") and rest is True else 1)
        rule = schema.get("propertyNames")
        for number in range(max(wanted, 0)):
            name = "key" if number == 0 else f"key{number + 1}"
            if isinstance(rule, dict):
                name = str(Sampler(self._store, self._direction).sample(rule, vary=number))
            yield name

    def _no_more_than(self, limit: Any, out: dict[str, Any], required: list[str]) -> dict[str, Any]:
        if not isinstance(limit, int) or len(out) <= limit:
            return out
        names = sorted(out, key=lambda name: name not in required)[:limit]
        return {name: value for name, value in out.items() if name in names}

    def _is_omitted(self, shape: Shape) -> bool:
        keyword = self._direction.value
        if isinstance(shape, dict) and shape.get(keyword) is True:
            return True
        target = self._store.follow(shape)
        return isinstance(target, dict) and target.get(keyword) is True

    def _array(self, flat: Flat, depth: int) -> list[Any]:
        schema = flat.schema
        least = int(schema.get("minItems", 0))
        most = schema.get("maxItems")
        out = [self.sample(s, flat.trail, depth + 1) for s in schema.get("prefixItems", ())]
        items = schema.get("items", True)
        if "contains" in schema:
            out.append(self.sample(schema["contains"], flat.trail, depth + 1))
        wanted = max(least, 1) if "items" in schema and self._left > 0 else least
        try:
            for number in range(len(out), wanted):
                vary = number if schema.get("uniqueItems") else 0
                out.append(self.sample(items, flat.trail, depth + 1, vary))
        except NoSampleError:
            if len(out) < least:
                raise
        return out[:most] if isinstance(most, int) else out


def _rest(schema: dict[str, Any]) -> Shape:
    """The shape of the members that are not among the properties."""
    rest: Shape = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
    return rest


def is_json_text(schema: dict[str, Any]) -> bool:
    """JSON in a text (JSON Schema 2020-12 Validation, 8.5)."""
    return "contentSchema" in schema and str(schema.get("contentMediaType")).endswith("json")


def kinds(schema: dict[str, Any]) -> list[str]:
    """The JSON types of a flat schema, null last; guessed from other keywords when not given."""
    given = schema.get("type")
    if given:
        types = [str(t) for t in given] if isinstance(given, list) else [str(given)]
        return sorted(types, key=lambda kind: kind == "null")
    keys = set(schema)
    if keys & {"properties", "additionalProperties", "required", "minProperties"}:
        return ["object"]
    if keys & {"items", "prefixItems", "minItems", "contains"}:
        return ["array"]
    if keys & {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}:
        return ["number"]
    return ["string"]


def _examples(schema: dict[str, Any]) -> Iterator[Any]:
    if "example" in schema:
        yield schema["example"]
    match schema.get("examples"):
        case [*values]:
            yield from values
        case {**named}:
            for value in named.values():
                yield value.get("value") if isinstance(value, dict) else value
        case _:
            pass
    if "default" in schema:
        yield schema["default"]
