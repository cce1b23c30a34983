"""From shapes to the JSON Schema that checks them: OpenAPI's own keywords become standard ones.

- ``readOnly`` properties are not required in requests, ``writeOnly`` ones not in responses.
- ``oneOf``/``anyOf`` with a discriminator: the tag alone decides, as OpenAPI 3.1 section 4.8.25
  says; so a value that happens to fit two variants is still right, and errors name the variant.
- ``oneOf`` without one is ``anyOf`` for a request: where variants overlap, that is no fault of who
  sends it.
- ``additionalProperties: false`` beside ``allOf`` and its like, or in one of the parts, would
  refuse what the other parts describe, which nobody means: it is said of the whole.
- ``int32`` and ``int64`` are bounds. Patterns the regular expression engine can't read are left
  out: ECMA-262 allows more than it does.
"""

from __future__ import annotations

import base64
import functools
from typing import Any

import jsonschema_rs

from sdkwright.samples.strings import without_delimiters

from .keywords import MANY, NAMED, NOTES, ONE, REF_PREFIX

_PART = "!"
"""Ends the name of a definition as a part of others has it, which is not closed by itself."""
_PARTS = frozenset({"allOf", "anyOf", "oneOf"})
_BOUNDS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}


def strict(
    shape: Any, defs: dict[str, Any], components: dict[str, str], omitted: str
) -> dict[str, Any] | bool:
    """The schema for ``shape`` with the definitions it needs; ``omitted`` is the keyword of the
    properties that the sender leaves out."""
    writer = _Writer(defs, components, omitted)
    top = writer.write(shape)
    if isinstance(top, bool):
        return top
    done: dict[str, Any] = {}
    while writer.wanted:
        name = writer.wanted.pop()
        if name not in done:
            done[name] = writer.write(defs[name.removesuffix(_PART)], name.endswith(_PART))
    return {"allOf": [top], "$defs": done} if done else top


class _Writer:
    def __init__(self, defs: dict[str, Any], components: dict[str, str], omitted: str) -> None:
        self.defs = defs
        self.components = components
        self.omitted = omitted
        self.wanted: list[str] = []

    def write(self, shape: Any, is_part: bool = False) -> Any:
        """``is_part``: the value has to be what other schemas say, too."""
        if isinstance(shape, bool):
            return shape
        out: dict[str, Any] = {}
        several = is_part or _has_parts(shape)
        for key, value in shape.items():
            if key == "$ref":
                out[key] = value + _PART if several else value
                self.wanted.append(out[key][len(REF_PREFIX) :])
            elif key == "additionalProperties" and value is False and several:
                if not is_part:
                    out["unevaluatedProperties"] = False
            elif key in ONE:
                out[key] = self.write(value)
            elif key in MANY:
                if value:
                    out[key] = [self.write(item, several and key in _PARTS) for item in value]
            elif key in NAMED:
                out[key] = {
                    name: self.write(item)
                    for name, item in value.items()
                    if key != "patternProperties" or is_pattern(name)
                }
            elif key not in NOTES and key != "discriminator":
                out[key] = value
        self._adjust(shape, out)
        return out

    def _adjust(self, shape: dict[str, Any], out: dict[str, Any]) -> None:
        if isinstance(out.get("required"), list):
            properties = shape.get("properties", {})
            out["required"] = [
                name
                for name in dict.fromkeys(out["required"])
                if not self._is_omitted(properties.get(name))
            ]
        for key, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            # The form of OpenAPI 3.0, which documents that call themselves 3.1 have, too.
            if isinstance(out.get(key), bool) and out.pop(key) and bound in out:
                out[key] = out.pop(bound)
        if isinstance(out.get("pattern"), str):
            out["pattern"] = without_delimiters(out["pattern"])
        if "pattern" in out and not is_pattern(out["pattern"]):
            del out["pattern"]
        low, high = _BOUNDS.get(str(out.get("format")), (None, None))
        if low is not None and _is_integer(out.get("type")):
            out.setdefault("minimum", low)
            out.setdefault("maximum", high)
        self._adjust_union(shape, out)

    def _adjust_union(self, shape: dict[str, Any], out: dict[str, Any]) -> None:
        discriminator = shape.get("discriminator")
        for key in ("oneOf", "anyOf"):
            if discriminator and discriminator["propertyName"] and key in shape:
                chosen = self._by_tag(shape[key], discriminator)
                if chosen is not None:
                    del out[key]
                    out["allOf"] = [*out.get("allOf", ()), chosen]
        if "oneOf" in out and self.omitted == "readOnly":
            out["allOf"] = [*out.get("allOf", ()), {"anyOf": out.pop("oneOf")}]

    def _is_omitted(self, shape: Any, left: int = 20) -> bool:
        if not isinstance(shape, dict):
            return False
        if shape.get(self.omitted) is True:
            return True
        return (
            left > 0
            and "$ref" in shape
            and self._is_omitted(self.defs[shape["$ref"][len(REF_PREFIX) :]], left - 1)
        )

    def _by_tag(self, options: list[Any], discriminator: dict[str, Any]) -> Any:
        """One conditional for each variant; None when a variant has no tag of its own."""
        prop, rules, tags = discriminator["propertyName"], [], list[str]()
        for option in options:
            if not isinstance(option, dict) or set(option) != {"$ref"}:
                return None
            name = option["$ref"][len(REF_PREFIX) :]
            own = tags_of(name, discriminator, self.components, self.defs)
            tags += own
            test = {"properties": {prop: {"enum": own}}, "required": [prop]}
            self.wanted.append(name)
            rules.append({"if": test, "then": {"$ref": option["$ref"]}})
        known = {"required": [prop], "properties": {prop: {"enum": tags}}}
        if discriminator["fallback"] is not None:
            # OpenAPI 3.2, 4.25: for a value without the property, too.
            self.wanted.append(discriminator["fallback"])
            other = {"$ref": REF_PREFIX + discriminator["fallback"]}
            return {"type": "object", "allOf": [*rules, {"if": known, "else": other}]}
        return {"type": "object", **known, "allOf": rules}


def tags_of(
    name: str, discriminator: dict[str, Any], components: dict[str, str], defs: dict[str, Any]
) -> list[Any]:
    """The discriminator values that stand for the definition ``name``; at least one.

    Those of the mapping; else those that the definition itself allows, for many documents leave
    the mapping out where it has a constant; else the name of the component.
    """
    mapped = [tag for tag, target in discriminator["mapping"].items() if target == name]
    return (
        mapped or _own_tags(defs[name], discriminator["propertyName"], defs) or [components[name]]
    )


def _own_tags(shape: Any, prop: str, defs: dict[str, Any], left: int = 10) -> list[Any]:
    if not isinstance(shape, dict) or left == 0:
        return []
    known = shape.get("properties", {}).get(prop)
    for place in (known, _target(known, defs)):
        if isinstance(place, dict) and ("const" in place or place.get("enum")):
            return [place["const"]] if "const" in place else list(place["enum"])
    for part in [_target(shape, defs), *shape.get("allOf", ())]:
        if part is not shape and (found := _own_tags(part, prop, defs, left - 1)):
            return found
    return []


def _target(shape: Any, defs: dict[str, Any]) -> Any:
    if isinstance(shape, dict) and "$ref" in shape:
        return defs[shape["$ref"][len(REF_PREFIX) :]]
    return shape


@functools.cache
def is_pattern(text: Any) -> bool:
    """Whether the validator's regular expression engine can read it."""
    try:
        jsonschema_rs.Draft202012Validator({"pattern": text})
    except ValueError:
        return False
    return True


def accepts_base64(text: str) -> bool:
    """RFC 4648 section 4, with padding."""
    try:
        base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return True


def _has_parts(shape: dict[str, Any]) -> bool:
    """Whether several schemas say together what the value is."""
    own = "properties" in shape or "additionalProperties" in shape
    return "allOf" in shape or (own and not shape.keys().isdisjoint(_PARTS | {"$ref"}))


def _is_integer(kind: Any) -> bool:
    return kind == "integer" or (isinstance(kind, list) and "integer" in kind)
