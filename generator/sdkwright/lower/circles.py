"""Choices that lead back to themselves without a member or an item between: ``X: anyOf: [X, Y]``.

A value is an ``X`` by that choice if it is one by another, so the choice says nothing (JSON Schema
2020-12, 9.4.1, leaves the outcome open); and no language can declare a type that is itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkwright.ir.knots import knots
from sdkwright.ir.types import (
    Alias,
    Kind,
    Nullable,
    Ref,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
    Variant,
)

_Types = Mapping[TypeId, TypeDecl]


def opened(types: _Types) -> dict[TypeId, TypeDecl]:
    """What takes the place of the declarations of ``types`` that are part of such a circle."""
    edges = {id: list(_bare(decl, types)) for id, decl in types.items()}
    found: dict[TypeId, TypeDecl] = {}
    for knot in knots(edges):
        if len(knot) > 1 or knot[0] in edges[knot[0]]:
            found.update(_opened(sorted(knot), types))
    return found


def _bare(decl: TypeDecl, types: _Types) -> Iterator[TypeId]:
    """The declarations that a value of ``decl`` may be a value of, as a whole."""
    for type in _wholes(decl):
        id = _id(type)
        if id is not None and isinstance(types.get(id), Alias | Union):
            yield id


def _wholes(decl: TypeDecl) -> tuple[TypeExpr, ...]:
    match decl:
        case Alias():
            return (decl.target,)
        case Union():
            return tuple(variant.type for variant in decl.variants)
        case _:
            return ()


def _id(type: TypeExpr) -> TypeId | None:
    inner = type.inner if isinstance(type, Nullable) else type
    return inner.id if isinstance(inner, Ref) else None


def _opened(knot: list[TypeId], types: _Types) -> Iterator[tuple[TypeId, TypeDecl]]:
    """Every union of a knot has the choices of all of them that lead out of it."""
    unions = [decl for id in knot if isinstance(decl := types[id], Union)]
    leading = [[v for v in union.variants if _id(v.type) not in knot] for union in unions]
    every = {variant.type: Variant(variant.type) for variants in leading for variant in variants}
    for union, own in zip(unions, leading, strict=True):
        # Those of another union have no value of the discriminator.
        others = {} if union.discriminator is not None else every
        variants = {**{variant.type: variant for variant in own}, **others}
        yield union.id, _of(union, tuple(variants.values()))
    for id in knot:
        decl = types[id]
        if isinstance(decl, Alias):
            yield id, replace(decl, target=_target(decl, unions))


def _of(union: Union, variants: tuple[Variant, ...]) -> TypeDecl:
    if len(variants) > 1:
        return replace(union, variants=variants)
    return Alias(
        id=union.id,
        name=union.name,
        space=union.space,
        doc=union.doc,
        origin=union.origin,
        target=variants[0].type if variants else Scalar(Kind.ANY),
        example=union.example,
    )


def _target(alias: Alias, unions: list[Union]) -> TypeExpr:
    if not unions:
        return Scalar(Kind.ANY)
    target = Ref(unions[0].id)
    return Nullable(target) if isinstance(alias.target, Nullable) else target
