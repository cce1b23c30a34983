"""Checks on schemas: the types of their keywords, and what they contradict."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from sdkwright.diagnostics import Report

from .document import Map, Place, Seq
from .refs import Resolver
from .repair import drop, put, reference, repair_enum
from .structure import KINDS, kind_of, report_type

_TYPES = frozenset({"string", "number", "integer", "boolean", "object", "array", "null"})

_KEYWORDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("title", "description", "format", "pattern", "$ref"), ("string",)),
    **dict.fromkeys(("contentEncoding", "contentMediaType"), ("string",)),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), ("number",)),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), ("number",)),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), ("integer",)),
    **dict.fromkeys(("minProperties", "maxProperties"), ("integer",)),
    **dict.fromkeys(("readOnly", "writeOnly", "deprecated", "uniqueItems"), ("boolean",)),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems", "enum", "required"), ("array",)),
    **dict.fromkeys(("properties", "patternProperties", "$defs", "discriminator"), ("object",)),
    "type": ("string", "array"),
}
_EXEMPLIFYING = frozenset({"default", "example", "schema"})


class SchemaChecks:
    """``check`` each schema, then ``check_cycles`` once."""

    def __init__(self, resolver: Resolver, report: Report) -> None:
        self._resolver = resolver
        self._report = report
        self._known = {finding.origin for finding in report if finding.code == "wrong-type"}
        self._parents: dict[int, list[tuple[Place, Place]]] = {}
        self._checks: dict[str, Callable[[Place], None]] = {
            "properties": self._take_in_properties,
            "type": self._check_type,
            "required": self._check_required,
            "enum": self._check_enum,
            "discriminator": self._check_mapping,
        }

    def check(self, place: Place) -> None:
        """One schema object or boolean."""
        if not isinstance(place.value, (Map, bool)):
            if place.origin not in self._known:
                report_type(place, _name(place), ("object", "boolean"), self._report)
            return
        if isinstance(place.value, bool):
            return
        for key in [key for key in place.value if key in _KEYWORDS]:
            kinds = _KEYWORDS[key]
            # What was put right before may have taken another with it.
            if key not in place.value or _fits(place.value[key], kinds):
                continue
            member = place.get(key)
            if member is not None:
                report_type(member, _name(member), kinds, self._report)
        for key, check in self._checks.items():
            if key in place.value:
                check(place)
        if not _EXEMPLIFYING.isdisjoint(place.value):
            self.check_example(place)
        self._note_parents(place)

    def check_example(self, place: Place, *, on_the_wire: bool = False) -> None:
        """The ``default`` and ``example`` of a schema, or of what has a ``schema``.

        ``on_the_wire``: for parameters and headers, whose examples may be written as they are sent.
        """
        schema = place.get("schema") or place
        if not isinstance(schema.value, Map):
            return
        resolved = self._resolver.resolve(schema)
        kinds = () if resolved is None else _declared(resolved.value)
        if not kinds:
            return
        if on_the_wire and (isinstance(place.value.get("example"), str) or "string" in kinds):
            return
        for word in ("default", "example"):
            value = place.get(word)
            if value is not None and not _fits(value.value, kinds):
                wanted = " or ".join(KINDS[kind] for kind in kinds)
                text = f"the {word} is {KINDS[kind_of(value.value)]}, the type says {wanted}"
                self._report.add(f"{word}-contradicts-type", text, value.origin)
        self._check_default_in_enum(place)

    def check_cycles(self) -> None:
        """A schema that is made of itself by allOf has no members to list."""
        done: set[int] = set()
        for start in self._parents:
            if start in done:
                continue
            path: dict[int, None] = {}
            stack: list[tuple[int, int]] = [(start, 0)]
            while stack:
                node, index = stack.pop()
                parents = self._parents.get(node, [])
                if index == 0:
                    path[node] = None
                if index >= len(parents):
                    path.popitem()
                    done.add(node)
                    continue
                stack.append((node, index + 1))
                at, target = parents[index]
                parent = id(target.value)
                if parent in path:
                    text = f"the schema `{target.keys[-1]}` is made of itself by way of allOf"
                    self._report.add("allof-cycle", text, at.origin)
                elif parent not in done:
                    stack.append((parent, 0))

    def _take_in_properties(self, place: Place) -> None:
        """``properties: {$ref: …}``: a reference where a name should be, meant for the whole."""
        properties = place.get("properties")
        at = properties.get("$ref") if properties is not None else None
        if properties is None or at is None or not isinstance(at.value, str):
            return
        target = self._resolver.follow(at)
        if target is None or not isinstance(target.value, Map):
            return
        drop(properties.value, "$ref")
        stem = at.value + ("/" if "#" in at.value else "#/")
        for key in target.value:
            if key not in properties.value:
                token = quote(key.replace("~", "~0").replace("/", "~1"))
                put(properties.value, key, reference(stem + token, at.mark), at.mark)
        text = f"`{place.keys[-1]}.properties` is a reference; the properties it leads to are used"
        self._report.add("loose-type", text, at.origin)

    def _note_parents(self, place: Place) -> None:
        parts = place.get("allOf")
        if parts is None:
            return
        edges = self._parents.setdefault(id(place.value), [])
        for part in parts.items():
            target = self._resolver.resolve(part)
            if target is not None and isinstance(target.value, Map):
                edges.append((part.get("$ref") or part, target))

    def _check_type(self, place: Place) -> None:
        member = place.get("type")
        if member is None or (isinstance(member.value, str) and member.value in _TYPES):
            return
        for item in [member, *member.items()]:
            if isinstance(item.value, str) and item.value not in _TYPES:
                text = f"{item.value!r} is not a type of JSON Schema"
                self._report.add("unknown-type", text, item.origin)

    def _check_required(self, place: Place) -> None:
        required, properties = place.get("required"), place.get("properties")
        if required is None or properties is None or not isinstance(properties.value, Map):
            return
        if place.value.keys() & {"allOf", "anyOf", "oneOf", "$ref"} or _is_part(place):
            # The property may be another part's.
            return
        for item in required.items():
            if isinstance(item.value, str) and item.value not in properties.value:
                text = f"{item.value!r} is required but is not among the properties"
                self._report.add("required-not-a-property", text, item.origin)

    def _check_enum(self, place: Place) -> None:
        enum = place.get("enum")
        if enum is not None and isinstance(enum.value, Seq) and not enum.value:
            self._report.add("empty-enum", "an enum without values allows none", enum.origin)
        if enum is not None and isinstance(enum.value, Seq):
            wanted = repair_enum(enum, _declared(place.value), self._source(enum))
            if wanted:
                text = f"the enum has values of another type than its schema; taken as {wanted}"
                self._report.add("loose-type", text, enum.origin)

    def _source(self, place: Place) -> str:
        return self._report.sources.get(place.origin.file, "")

    def _check_mapping(self, place: Place) -> None:
        """The values of a discriminator's mapping: names of components, or references."""
        discriminator = place.get("discriminator")
        mapping = discriminator.get("mapping") if discriminator is not None else None
        if mapping is None:
            return
        components = Place.root(place.document).get("components")
        schemas = components.get("schemas") if components is not None else None
        for _, target in mapping.members():
            named = isinstance(target.value, str) and schemas is not None
            if not named or schemas is None or schemas.get(target.value) is None:
                self._resolver.follow(target)

    def _check_default_in_enum(self, place: Place) -> None:
        default, enum = place.get("default"), place.get("enum")
        if default is None or enum is None or not isinstance(enum.value, Seq):
            return
        if enum.value and default.value not in enum.value and kind_of(default.value) != "array":
            text = f"the default {default.value!r} is not among the values of the enum"
            self._report.add("default-contradicts-type", text, default.origin)


def _declared(schema: Any) -> tuple[str, ...]:
    kinds = schema.get("type") if isinstance(schema, Map) else None
    listed = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, Seq) else []
    if not all(isinstance(kind, str) and kind in _TYPES for kind in listed):
        return ()
    return tuple(listed)


def _fits(value: Any, kinds: tuple[str, ...]) -> bool:
    kind = kind_of(value)
    if kind in kinds or (kind == "integer" and "number" in kinds):
        return True
    # 1.0 is an integer too: JSON Schema 2020-12, section 4.2.3 of the core.
    return kind == "number" and "integer" in kinds and float(value).is_integer()


def _is_part(place: Place) -> bool:
    return any(key in ("allOf", "anyOf", "oneOf", "not", "if", "then") for key in place.keys[-2:])


def _name(place: Place) -> str:
    return "`" + ".".join(str(key) for key in place.keys[-2:]) + "`"
