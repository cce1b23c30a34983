"""A shape as the flat schemas it stands for: references followed, ``allOf`` merged, ``oneOf`` and
``anyOf`` laid side by side, discriminators set.

Each alternative remembers the definitions it came through (its *trail*): a definition is never
entered a second time below itself, which is what cuts recursion.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .schemas import SchemaStore, Shape, ref_name
from .strict import tags_of

LIMIT = 40
"""Of a product of unions, so many combinations are looked at."""


@dataclass(frozen=True, slots=True)
class Flat:
    """``schema`` has no ``$ref``, ``allOf``, ``oneOf`` or ``anyOf`` at its top."""

    schema: dict[str, Any]
    trail: frozenset[str]


def alternatives(
    store: SchemaStore, shape: Shape, trail: frozenset[str] = frozenset(), *, as_base: bool = False
) -> Iterator[Flat]:
    """The alternatives in the order written, at most ``LIMIT``; none where the trail closes.

    ``as_base``: the shape is a part of an ``allOf``, so its discriminator speaks of the whole and
    doesn't lead to its variants.
    """
    if shape is False:
        return
    if shape is True:
        yield Flat({}, trail)
        return
    own = {k: v for k, v in shape.items() if k not in ("$ref", "allOf", "oneOf", "anyOf")}
    parts: list[list[Flat]] = []
    if "$ref" in shape:
        parts.append(list(_referred(store, ref_name(shape), trail, as_base)))
    for part in shape.get("allOf", ()):
        parts.append(list(alternatives(store, part, trail, as_base=True)))
    for key in ("oneOf", "anyOf"):
        if shape.get(key):
            parts.append(list(_variants(store, shape[key], shape.get("discriminator"), trail)))
    for combination in itertools.islice(itertools.product(*parts), LIMIT):
        schema, entered = own, trail
        for part in combination:
            schema = merge(schema, part.schema, keep_examples=len(combination) == 1)
            entered |= part.trail
        yield Flat(schema, entered)


def is_impossible(store: SchemaStore, shape: Shape) -> bool:
    """Whether the parts of an ``allOf`` have no JSON type in common, so that no value is right."""
    whole = store.follow(shape)
    common: set[str] | None = None
    for part in whole.get("allOf", ()) if isinstance(whole, dict) else ():
        types = {kind for flat in alternatives(store, part) for kind in _listed(flat.schema)}
        if types:
            common = types if common is None else common & types
    return common == set()


def _listed(schema: dict[str, Any]) -> list[str]:
    given = schema.get("type", [])
    types = given if isinstance(given, list) else [given]
    return [*types, "number"] if "integer" in types else types


def _referred(
    store: SchemaStore, name: str, trail: frozenset[str], as_base: bool
) -> Iterator[Flat]:
    if name in trail:
        return
    target = store.defs[name]
    is_whole = not as_base and isinstance(target, dict) and not {"oneOf", "anyOf"} & set(target)
    tag = target.get("discriminator") if isinstance(target, dict) else None
    if tag and tag["propertyName"] and is_whole:
        for child in dict.fromkeys(tag["mapping"].values()):
            if child not in (name, *trail):
                for flat in alternatives(store, store.defs[child], trail | {child}):
                    yield _tagged(flat, tag, child, store)
    for flat in alternatives(store, target, trail | {name}, as_base=as_base):
        inherited = flat.schema.get("discriminator")
        if inherited and is_whole:
            flat = _tagged(flat, inherited, name, store)
        yield flat


def _variants(
    store: SchemaStore, options: list[Shape], tag: dict[str, Any] | None, trail: frozenset[str]
) -> Iterator[Flat]:
    for option in options:
        for flat in itertools.islice(alternatives(store, option, trail), LIMIT):
            if tag and tag["propertyName"] and isinstance(option, dict) and "$ref" in option:
                flat = _tagged(flat, tag, ref_name(option), store)
            yield flat


def _tagged(flat: Flat, tag: dict[str, Any], name: str, store: SchemaStore) -> Flat:
    prop, value = tag["propertyName"], tags_of(name, tag, store.components, store.defs)[0]
    if prop is None:
        return flat
    schema = {**flat.schema, "properties": dict(flat.schema.get("properties", {}))}
    schema["properties"][prop] = {"const": value}
    schema["required"] = list(dict.fromkeys([*schema.get("required", ()), prop]))
    return Flat(schema, flat.trail)


def merge(first: dict[str, Any], second: dict[str, Any], *, keep_examples: bool) -> dict[str, Any]:
    """What satisfies both, where that can be said; for the rest ``first`` wins."""
    out = dict(first)
    for key, value in second.items():
        if key in ("example", "examples", "default") and not keep_examples:
            continue
        out[key] = _both(key, out[key], value) if key in out else value
    return out


def _both(key: str, first: Any, second: Any) -> Any:
    match key:
        case "properties" | "patternProperties":
            joined = dict(first)
            for name, shape in second.items():
                known = joined.get(name)
                joined[name] = shape if known in (None, shape) else {"allOf": [known, shape]}
            return joined
        case "required":
            return list(dict.fromkeys([*first, *second]))
        case "type":
            return _types(first, second)
        case "enum":
            return [value for value in first if value in second] or first
        case "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties":
            return max(first, second)
        case "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties":
            return min(first, second)
        case "items" | "additionalProperties":
            if first is False or second is False:
                return False
            return first if first == second else {"allOf": [first, second]}
        case _:
            return first


def _types(first: Any, second: Any) -> Any:
    a, b = (value if isinstance(value, list) else [value] for value in (first, second))
    both = [t for t in a if t in b or (t == "integer" and "number" in b)]
    both += [t for t in b if t == "integer" and "number" in a and t not in both]
    return both or first
