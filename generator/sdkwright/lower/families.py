"""Which schemas are subtypes, by ``allOf``, of a schema with a discriminator."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.source.document import Place

from .values import text

_PREFIX = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Families:
    """``of``: the subtypes, also of subtypes, by the name of the schema that they are of."""

    of: dict[str, tuple[str, ...]]
    subtypes: frozenset[str]


def families_of(root: Place) -> Families:
    """All of ``components``: the discriminators that stand without oneOf and anyOf."""
    schemas = dict(schemas_of(root))
    below: dict[str, list[str]] = {}
    for name, place in schemas.items():
        for parent in _parents(place):
            below.setdefault(parent, []).append(name)
    found = {
        name: _descendants(name, below)
        for name, place in schemas.items()
        if _is_base(place) and name in below
    }
    return Families(found, frozenset(name for names in found.values() for name in names))


def schemas_of(root: Place) -> list[tuple[str, Place]]:
    components = root.get("components")
    schemas = components.get("schemas") if components is not None else None
    return list(schemas.members()) if schemas is not None else []


def _parents(place: Place) -> list[str]:
    parts = place.get("allOf")
    refs = [text(part.get("$ref")) for part in parts.items()] if parts is not None else []
    names = [ref.removeprefix(_PREFIX) for ref in refs if ref.startswith(_PREFIX)]
    return [name.replace("~1", "/").replace("~0", "~") for name in names]


def _is_base(place: Place) -> bool:
    tag = place.get("discriminator")
    named = text(tag.get("propertyName")) if tag is not None else ""
    return bool(named) and place.get("oneOf") is None and place.get("anyOf") is None


def _descendants(name: str, below: dict[str, list[str]]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    pending = list(reversed(below[name]))
    while pending:
        one = pending.pop()
        if one != name and one not in found:
            found[one] = None
            pending.extend(reversed(below.get(one, ())))
    return tuple(found)
