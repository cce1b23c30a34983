"""Schemas of a document as self-contained JSON Schema 2020-12, and checkers made from them.

A *shape* is a schema in which every ``$ref`` is ``#/$defs/<name>`` of its store, whatever file it
pointed to, and in which only keywords that describe values are left. OpenAPI's own keywords stay in
a shape, because samples need them; ``checker`` turns them into plain JSON Schema.
"""

from __future__ import annotations

import re
import threading
from enum import Enum
from typing import Any, TypeAlias

import jsonschema_rs

from sdkwright.source.document import Place
from sdkwright.source.refs import Resolver

from .keywords import DATA, MANY, NAMED, ONE, REF_PREFIX
from .strict import accepts_base64, strict

Shape: TypeAlias = dict[str, Any] | bool
CHECKERS = 20_000
"""So many checkers are kept."""


class Direction(Enum):
    """Who sends the value; the member's value is the keyword of properties that side must omit."""

    REQUEST = "readOnly"
    RESPONSE = "writeOnly"


class UnusableSchemaError(Exception):
    """The document has a schema that no JSON Schema validator takes."""


class Checker:
    """Checks values against one shape."""

    def __init__(self, schema: Any) -> None:
        self._validator = jsonschema_rs.Draft202012Validator(
            schema,
            formats={"byte": accepts_base64},
            validate_formats=True,
            ignore_unknown_formats=True,
        )

    def accepts(self, value: Any) -> bool:
        return self._validator.is_valid(value)

    def problems(self, value: Any) -> list[tuple[str, str]]:
        """For each problem, the JSON pointer (RFC 6901) of the value, and a sentence."""
        return [
            (
                "".join(
                    "/" + str(k).replace("~", "~0").replace("/", "~1") for k in error.instance_path
                ),
                error.message,
            )
            for error in self._validator.iter_errors(value)
        ]


class SchemaStore:
    """The shapes of one document, made when they are first asked for; safe to share by threads."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._lock = threading.RLock()
        self._names: dict[tuple[str, str], str] = {}
        self._pending: list[tuple[str, Place]] = []
        self._checkers: dict[tuple[int, Direction], tuple[Shape, Checker]] = {}
        self.defs: dict[str, Shape] = {}
        self.components: dict[str, str] = {}
        """For each name in ``defs``, the last part of the address it was written at."""

    def shape(self, place: Place) -> Shape:
        """The shape of the schema at ``place``; everything it refers to is in ``defs`` after."""
        with self._lock:
            shape = self._convert(place)
            while self._pending:
                name, target = self._pending.pop()
                self.defs[name] = self._convert(target)
            return shape

    def follow(self, shape: Shape) -> Shape:
        """The shape that ``shape`` refers to, when it is a bare reference; else itself."""
        seen: set[str] = set()
        while isinstance(shape, dict) and "$ref" in shape and len(shape) == 1:
            name = ref_name(shape)
            if name in seen:
                return False
            seen.add(name)
            shape = self.defs[name]
        return shape

    def checker(self, shape: Shape, direction: Direction) -> Checker:
        """Raises ``UnusableSchemaError`` when the shape is not a valid schema."""
        key = (id(shape), direction)
        with self._lock:
            # The shape is kept beside its checker, so that its id stays its own.
            if key not in self._checkers:
                if len(self._checkers) >= CHECKERS:  # merged shapes are new ones each time
                    self._checkers.clear()
                schema = strict(shape, self.defs, self.components, direction.value)
                try:
                    self._checkers[key] = (shape, Checker(schema))
                except ValueError as error:
                    raise UnusableSchemaError(str(error).partition("\n")[0]) from error
            return self._checkers[key][1]

    def _convert(self, place: Place) -> Shape:
        value = place.value
        if not isinstance(value, dict):
            return value if isinstance(value, bool) else True
        shape: dict[str, Any] = {}
        for key, member in place.members():
            if key in DATA:
                shape[key] = plain(member.value)
            elif key in ONE:
                shape[key] = self._convert(member)
            elif key in MANY:
                shape[key] = [self._convert(item) for item in member.items()]
            elif key in NAMED:
                shape[key] = {name: self._convert(item) for name, item in member.members()}
            elif key == "discriminator":
                shape[key] = self._discriminator(member)
        if "enum" in shape and not _can_hold(shape["enum"], shape.get("type")):
            del shape["enum"]
        if "$ref" in value or "$dynamicRef" in value:
            name = self._claim(place)
            if name is None:
                return shape
            shape["$ref"] = REF_PREFIX + name
        return shape

    def _claim(self, place: Place) -> str | None:
        """The name in ``defs`` of what ``place`` refers to; None when it refers to nothing.

        One step only: what stands beside a further ``$ref`` counts too. But the whole chain has
        to end somewhere.
        """
        at = place.get("$ref")
        if at is None:
            # Where it leads at first, as for the SDKs.
            dynamic = place.get("$dynamicRef")
            return None if dynamic is None else self._name(self._resolver.follow(dynamic))
        if self._resolver.resolve(place) is None:
            return None
        return self._name(self._resolver.follow(at))

    def _name(self, target: Place | None) -> str | None:
        if target is None:
            return None
        key = (target.document.path or target.document.file, target.pointer)
        if key not in self._names:
            component = str(target.keys[-1]) if target.keys else "root"
            name = base = re.sub(r"[^A-Za-z0-9._-]", "-", component)
            number = 1
            while name in self.components:
                number += 1
                name = f"{base}-{number}"
            self._names[key] = name
            self.components[name] = component
            self._pending.append((name, target))
        return self._names[key]

    def _discriminator(self, place: Place) -> dict[str, Any]:
        value = place.value if isinstance(place.value, dict) else {}
        mapping = place.get("mapping")
        names: dict[str, str] = {}
        for tag, at in mapping.members() if mapping else ():
            name = self._mapped(at)
            if name is not None:
                names[tag] = name
        fallback = place.get("defaultMapping")
        return {
            "propertyName": value.get("propertyName"),
            "mapping": names,
            "fallback": None if fallback is None else self._mapped(fallback),
        }

    def _mapped(self, at: Place) -> str | None:
        """The definition that a value of a mapping names, by its name or by a reference."""
        target = str(at.value)
        if not any(mark in target for mark in "#/."):
            target = f"#/components/schemas/{target}"
        return self._name(self._resolver.follow(at, target))


def _can_hold(enum: Any, kind: Any) -> bool:
    """False for an ``enum`` that leaves nothing: it is empty, or has texts for a number's type.

    Documents made by programs have both; a client that sends what the type says is not wrong.
    """
    if not isinstance(enum, list):
        return True
    if kind in ("integer", "number"):
        return any(isinstance(value, (int, float)) for value in enum)
    return bool(enum)


def ref_name(shape: dict[str, Any]) -> str:
    """The name in ``defs`` that a shape with ``$ref`` refers to."""
    return str(shape["$ref"])[len(REF_PREFIX) :]


def plain(value: Any) -> Any:
    """The value without addresses, as the JSON libraries like it."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value
