"""Which components of a document its operations lead to."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeAlias
from urllib.parse import unquote

from sdkwright.source.document import Place

Component: TypeAlias = tuple[str, str]
"""Its kind and name: ``("schemas", "Pet")``."""

_BY_NAME = "securitySchemes"
"""What is used without a reference."""
_OF_SWAGGER = {"definitions": "schemas", "parameters": "parameters", "responses": "responses"}
"""Where 2.0 has components (Swagger 2.0, 5.2)."""


def unreached(root: Place, outside: Collection[str]) -> tuple[str, ...]:
    """Pointers of the components of ``root`` that only what is at the pointers ``outside`` leads
    to, or nothing does: as they are now and as Swagger 2.0 has them.

    A subtype belongs to its base where a discriminator tells them apart.
    """
    components = dict(_components(root))
    leads = {component: set(_names(place, ())) for component, place in components.items()}
    for component, place in components.items():
        for base in _bases(place):
            if _tells(components.get(base)):
                leads[base].add(component)
    waiting = {found for key, place in root.members() if key != "components"
               for found in _names(place, outside)}  # fmt: skip
    reached: set[Component] = set()
    while waiting:
        reached |= waiting
        waiting = {to for component in waiting for to in leads.get(component, ())} - reached
    former = {kind: key for key, kind in _OF_SWAGGER.items()}
    left = [c for c in components if c not in reached and c[0] != _BY_NAME]
    pointers = [components[component].pointer for component in left]
    return (*pointers, *(f"/{former[k]}/{_escaped(n)}" for k, n in left if k in former))


def _components(root: Place) -> Iterator[tuple[Component, Place]]:
    kinds = root.get("components")
    for kind, listed in _members(kinds):
        for name, place in _members(listed):
            yield (kind, name), place


def _members(place: Place | None) -> Iterator[tuple[str, Place]]:
    if place is not None and isinstance(place.value, dict):
        yield from place.members()


def _names(place: Place, outside: Collection[str]) -> Iterator[Component]:
    """What the references in ``place`` name, but not those in what is ``outside``."""
    waiting = [place]
    while waiting:
        here = waiting.pop()
        if outside and here.pointer in outside:
            continue
        if isinstance(here.value, dict):
            waiting.extend(member for _, member in here.members())
        elif isinstance(here.value, list):
            waiting.extend(here.items())
        elif isinstance(here.value, str):
            component = _component(here)
            if component is not None:
                yield component


def _component(place: Place) -> Component | None:
    """What a reference, or a value of a discriminator's mapping, names."""
    keys = place.keys
    mapped = len(keys) > 2 and keys[-3:-1] == ("discriminator", "mapping")
    if not mapped and keys[-1:] not in (("$ref",), ("$dynamicRef",)):
        return None
    text = unquote(str(place.value))
    parts = [part.replace("~1", "/").replace("~0", "~") for part in text.split("/")]
    match parts:
        case ["#", "components", kind, name, *_]:
            return kind, name
        case ["#", kind, name, *_] if kind in _OF_SWAGGER:
            return _OF_SWAGGER[kind], name
        case [name] if mapped:
            return "schemas", name
        case _:
            return None


def _bases(place: Place) -> Iterator[Component]:
    every = place.get("allOf") if isinstance(place.value, dict) else None
    for part in every.items() if every is not None and isinstance(every.value, list) else ():
        reference = part.get("$ref") if isinstance(part.value, dict) else None
        component = None if reference is None else _component(reference)
        if component is not None:
            yield component


def _tells(place: Place | None) -> bool:
    return place is not None and place.get("discriminator") is not None


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
