"""The id and name a schema has by its address alone, whoever refers to it first."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from pathlib import PurePath

from sdkwright.ir.types import Space
from sdkwright.names import words
from sdkwright.source.document import Document, Place

from .context import Lowering, Spot
from .given import type_name

_CONTAINERS = {"properties", "patternProperties", "$defs", "definitions", "schemas"}
_GENERIC = _CONTAINERS | {"components", "schema", "content", "paths", "responses"}


def spot_for(run: Lowering, place: Place) -> Spot:
    """``#/components/schemas/X`` is ``schemas/X``; what lies deeper is a child of that, named as it
    is when the schema around it is lowered; a schema in another file has the file in its id."""
    return named(run, (place,), _by_address(run, place))


def named(run: Lowering, places: tuple[Place, ...], spot: Spot) -> Spot:
    """``spot`` with the name that people gave to one of the schemas, if any did."""
    given = (type_name(run, spot.id, place) for place in places)
    return replace(spot, name=next(filter(None, given), spot.name))


def _by_address(run: Lowering, place: Place) -> Spot:
    keys = place.keys
    here = place.document.path == run.resolver.root.path
    if here and keys[:2] == ("components", "schemas") and len(keys) > 2:
        name = str(keys[2])
        spot = Spot(f"schemas/{name}", run.schema_names.get(name) or words(name), Space.SHARED)
        if len(keys) == 3:
            return spot
        around = Place.root(place.document)
        for key in keys[:3]:
            around = around.get(key) or around
        return _descend(named(run, (around,), spot), keys[3:])
    start = next((i for i, k in enumerate(keys) if k in _CONTAINERS), -1) + 1
    prefix = "" if here else _file(run.resolver.root, place.document)
    if 0 < start < len(keys):
        name = str(keys[start])
        pointer = "/".join(str(k) for k in keys[: start + 1])
        return _descend(Spot(f"{prefix}#/{pointer}", words(name), Space.SHARED), keys[start + 1 :])
    pointer = "/".join(str(k) for k in keys)
    telling = [str(k) for k in keys if isinstance(k, str) and k not in _GENERIC]
    name = telling[-1] if telling else PurePath(place.document.file).stem
    return Spot(f"{prefix}#/{pointer}", words(name), Space.SHARED)


def _file(root: Document, other: Document) -> str:
    """From the folder of the root: ids are the same wherever the documents are, and whatever
    revision of git, which is before a colon, they are of."""
    names = (document.file.rpartition(":")[2] for document in (root, other))
    near, far = (name.replace("\\", "/") for name in names)
    return posixpath.relpath(far, posixpath.dirname(near) or ".")


def _descend(spot: Spot, keys: tuple[str | int, ...]) -> Spot:
    rest = list(keys)
    while rest:
        key = rest.pop(0)
        if key in _CONTAINERS and rest:
            spot = spot.member(str(rest.pop(0)))
        elif key == "items":
            spot = spot.child("[]", "Item")
        elif key == "additionalProperties":
            spot = spot.child("{}", "Value")
        elif key in ("oneOf", "anyOf", "allOf") and rest:
            spot = spot.child(f"{key}/{rest.pop(0)}", "Option")
        else:
            spot = spot.child(str(key))
    return spot
