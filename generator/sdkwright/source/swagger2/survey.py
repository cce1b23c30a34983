"""Every object of a 2.0 description, before anything is moved, and what each `$ref` means then.

References are followed to other files, because only the place that refers to an object says what
kind of object it is: a file with a schema and one with a parameter look alike.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..document import Document, Map, Place, Seq
from ..refs import Resolver

Kind: TypeAlias = Literal[
    "document", "path item", "operation", "parameter", "response", "header", "schema"
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")

_FIELDS: dict[Kind, dict[str, Kind]] = {
    "document": {
        "paths": "path item",
        "definitions": "schema",
        "parameters": "parameter",
        "responses": "response",
    },
    "path item": {**dict.fromkeys(METHODS, "operation"), "parameters": "parameter"},
    "operation": {"parameters": "parameter", "responses": "response"},
    "parameter": {"schema": "schema", "items": "schema"},
    "response": {"schema": "schema", "headers": "header"},
    "header": {"items": "schema"},
    "schema": dict.fromkeys(
        (
            "items",
            "additionalProperties",
            "not",
            "allOf",
            "anyOf",
            "oneOf",
            "properties",
            "patternProperties",
            "definitions",
        ),
        "schema",
    ),
}
_NAMED = frozenset(("paths", "definitions", "responses", "headers", "properties"))
_MAPS: dict[Kind, frozenset[str]] = {
    "document": _NAMED | {"parameters"},
    "path item": frozenset(),
    "operation": _NAMED,
    "parameter": frozenset(),
    "response": _NAMED,
    "header": frozenset(),
    "schema": _NAMED | {"patternProperties"},
}
"""Which fields of an object are mappings with names of their own."""


@dataclass(frozen=True, slots=True)
class Link:
    """``holder`` is a mapping with a `$ref`, in ``document``, that means ``target``."""

    holder: Map
    document: Document
    target: Place


@dataclass(slots=True)
class Survey:
    """``sites`` holds each object once; ``links`` each reference that leads somewhere."""

    sites: list[tuple[Kind, Place]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    ends: dict[int, Place] = field(default_factory=dict)
    """By the identity of a mapping with a `$ref`: where the chain of references ends."""
    steps: dict[int, Place] = field(default_factory=dict)
    """By the identity of a mapping with a `$ref`: what it names."""

    def end(self, place: Place) -> Place:
        """What ``place`` stands for."""
        return self.ends.get(id(place.value), place)


def survey(document: Document, resolver: Resolver) -> Survey:
    """Walks the description from its root; findings go to the report of ``resolver``."""
    found = Survey()
    seen: set[int] = set()
    rest: list[tuple[Kind, Place]] = [("document", Place.root(document))]
    while rest:
        kind, place = rest.pop()
        if not isinstance(place.value, Map) or id(place.value) in seen:
            continue
        seen.add(id(place.value))
        inner: list[tuple[Kind, Place]] = []
        at = place.get("$ref")
        if at is not None and isinstance(at.value, str):
            inner.extend((kind, target) for target in _follow(place, at, resolver, found))
        found.sites.append((kind, place))
        inner.extend(_inside(kind, place))
        rest.extend(reversed(inner))
    return found


def _follow(place: Place, at: Place, resolver: Resolver, found: Survey) -> list[Place]:
    target = resolver.follow(at)
    if target is None:
        return []
    found.links.append(Link(place.value, place.document, target))
    found.steps[id(place.value)] = target
    end = resolver.resolve(place)
    if end is not None:
        found.ends[id(place.value)] = end
    return [target]


def _inside(kind: Kind, place: Place) -> list[tuple[Kind, Place]]:
    inner: list[tuple[Kind, Place]] = []
    for key, member_kind in _FIELDS[kind].items():
        member = place.get(key)
        if member is None:
            continue
        if isinstance(member.value, Seq):
            inner.extend((member_kind, item) for item in member.items())
        elif key in _MAPS[kind]:
            named = member_kind in ("path item", "response")
            inner.extend(
                (member_kind, value)
                for name, value in member.members()
                if not (named and name.startswith("x-"))
            )
        else:
            inner.append((member_kind, member))
    return inner
