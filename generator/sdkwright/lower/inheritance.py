"""Subtypes by ``allOf`` of a schema with a discriminator (OpenAPI 3.1, 4.8.25; 2.0, Schema Object).

Where such a schema is referred to, the value may be of any of its subtypes: the property tells.
"""

from __future__ import annotations

from sdkwright.ir.types import Ref, TypeId, Union, Variant
from sdkwright.source.document import Place

from .context import Lowering, doc_of
from .discriminators import tags_of_schemas
from .families import schemas_of
from .spots import spot_for
from .values import text


def union_of_subtypes(run: Lowering, base: Place) -> TypeId | None:
    """The id of the union of a schema and its subtypes; None for a schema without any, and for one
    whose discriminator does not tell them apart."""
    if base.document is not run.resolver.root or base.keys[:-1] != ("components", "schemas"):
        return None
    names = run.families.of.get(str(base.keys[-1]))
    if names is None:
        return None
    spot = spot_for(run, base)
    id = f"{spot.id}#any"
    if id in run.types:
        return id
    schemas = dict(schemas_of(Place.root(run.resolver.root)))
    members = [base, *(schemas[name] for name in names)]
    tags = tags_of_schemas(run, base, members)
    if tags is None:
        return None
    spots = [spot_for(run, member) for member in members]
    for member, place in zip(spots, members, strict=True):
        run.enqueue(member, (place,))
    tag = base.get("discriminator")
    run.types[id] = Union(
        id=id,
        name=("Any", *spot.name),
        space=spot.space,
        doc=doc_of(base),
        origin=base.origin,
        variants=tuple(
            Variant(Ref(spot.id), told, origin=member.origin)
            for spot, told, member in zip(spots, tags, members, strict=True)
        ),
        discriminator=text(tag.get("propertyName")) if tag is not None else None,
    )
    return id


def is_subtype(run: Lowering, place: Place) -> bool:
    """Whether the schema is a subtype of one with a discriminator: not that one by another name."""
    in_components = place.keys[:-1] == ("components", "schemas")
    return in_components and str(place.keys[-1]) in run.families.subtypes
