"""The values of a discriminator, by the variant that each of them chooses."""

from __future__ import annotations

from sdkwright.source.document import Place

from .compose import Shape, collect, structural
from .context import Lowering
from .spots import spot_for
from .values import text


def tags_of(run: Lowering, shape: Shape, places: list[Place]) -> list[tuple[str, ...]] | None:
    """The values for each of ``places``, the variants of a union (OpenAPI 3.1, 4.8.25).

    None without a discriminator, and where its values do not tell the variants apart.
    """
    wire = text(shape.discriminator.get("propertyName")) if shape.discriminator else ""
    if not wire:
        return None
    mapped = _mapped(run, shape)
    found = [_of_variant(run, place, wire, mapped) for place in places]
    owners: dict[str, str] = {}
    for place, tags in zip(places, found, strict=True):
        target = run.step(place)
        owner = str((target or place).origin)
        if not tags or any(owners.setdefault(tag, owner) != owner for tag in tags):
            return None
    return found


def tags_of_schemas(
    run: Lowering, base: Place, members: list[Place]
) -> list[tuple[str, ...]] | None:
    """The values for each of ``members``, a schema with a discriminator and its subtypes.

    What the mapping says; else the one value that the schema admits; else the schema's name. None
    where that does not tell them apart.
    """
    shape = collect(run, (base,))
    wire = text(shape.discriminator.get("propertyName")) if shape.discriminator else ""
    mapped = _mapped(run, shape)
    found: list[tuple[str, ...]] = []
    for member in members:
        said = _admitted(run, member, wire, frozenset())
        own = said if len(said) == 1 else (str(member.keys[-1]),)
        found.append(tuple(mapped.get(spot_for(run, member).id, own)))
    tags = [tag for several in found for tag in several]
    return found if len(tags) == len(set(tags)) else None


def is_fallback(run: Lowering, shape: Shape, variant: Place) -> bool:
    """Whether the variant stands for the values of the discriminator that no other one has."""
    named = shape.discriminator.get("defaultMapping") if shape.discriminator is not None else None
    target = run.mapped(named) if named is not None else None
    own = run.step(variant)
    return target is not None and own is not None and target.origin == own.origin


def _mapped(run: Lowering, shape: Shape) -> dict[str, list[str]]:
    """The values of a mapping by the id of the schema they choose."""
    tags: dict[str, list[str]] = {}
    mapping = shape.discriminator.get("mapping") if shape.discriminator is not None else None
    for value, place in mapping.members() if mapping is not None else ():
        target = run.mapped(place)
        if target is not None:
            tags.setdefault(spot_for(run, target).id, []).append(value)
    return tags


def _of_variant(
    run: Lowering, place: Place, wire: str, mapped: dict[str, list[str]]
) -> tuple[str, ...]:
    """What the mapping says; else the schema's name, if the schema admits that as the value of
    its member; else the values that it does admit."""
    target = run.step(place) if "$ref" in structural(place) else None
    name = ""
    if target is not None:
        known = mapped.get(spot_for(run, target).id)
        if known:
            return tuple(known)
        name = str(target.keys[-1]) if target.keys else ""
    said = _admitted(run, place, wire, frozenset())
    return (name,) if name and (not said or name in said) else said


def _admitted(run: Lowering, place: Place, wire: str, seen: frozenset[str]) -> tuple[str, ...]:
    """The strings that a schema limits its member to, () where it does not; those of a union are
    its variants'."""
    shape = collect(run, (place,))
    inner = collect(run, tuple(shape.fields.get(wire, ())))
    values = inner.const or inner.enum or []
    if values:
        return tuple(dict.fromkeys(value for value in values if isinstance(value, str)))
    address = str(place.origin)
    if not shape.choices or address in seen:
        return ()
    several = [
        _admitted(run, variant, wire, seen | {address}) for variant in shape.choices[0].items()
    ]
    return tuple(dict.fromkeys(tag for tags in several for tag in tags)) if all(several) else ()
