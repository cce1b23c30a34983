"""Variants of unions in two versions: matched by reference, by name, then by shape."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.ir.types import Ref, TypeDecl, TypeExpr, Union, Variant
from sdkwright.ir.walk import unaliased

from .model import Element, ElementKind
from .pairs import Pair, Run
from .said import Elements, step_of
from .words import Types, decl_text, folded, shape_of, type_text


def compare_variants(
    run: Run, pair: Pair, old: Union, new: Union, elements: Elements
) -> Iterator[tuple[Variant, Variant]]:
    """Adds what changed about the variants; those that are in both, for their types."""
    place = decl_text(new)
    if old.discriminator != new.discriminator:
        before, after = old.discriminator or "", new.discriminator or ""
        run.add(
            pair, "union.discriminator-changed", place, before, after,
            elements=elements, traits=(step_of(before, after),),
        )  # fmt: skip
    gone, come = list(old.variants), list(new.variants)
    for one, other in _matched(run, old, new):
        gone.remove(one)
        come.remove(other)
        both = variant_element(old, one, run.old), variant_element(new, other, run.new)
        told = ", ".join(one.tags), ", ".join(other.tags)
        if old.discriminator and new.discriminator and told[0] != told[1]:
            spot = f"{place} {type_text(other.type, run.new)}"
            run.add(pair, "union.discriminator-changed", spot, *told, elements=both)
        yield one, other
    openness = ("open" if new.open else "closed", "was-open" if old.open else "was-closed")
    for variant in gone:
        text = type_text(variant.type, run.old)
        here = variant_element(old, variant, run.old)
        run.add(
            pair, "union.variant-removed", place, text,
            elements=(here, None), traits=(*openness, *_plain(variant)),
        )  # fmt: skip
    for variant in come:
        text = type_text(variant.type, run.new)
        there = variant_element(new, variant, run.new)
        run.add(
            pair, "union.variant-added", place, "", text,
            elements=(None, there), traits=(*openness, *_plain(variant)),
        )  # fmt: skip


def _plain(variant: Variant) -> tuple[str, ...]:
    """The trait of a variant that has no class of its own."""
    return () if isinstance(variant.type, Ref) else ("plain",)


def variant_element(union: Union, variant: Variant, types: Types) -> Element:
    key = f"{union.id}\0{type_text(variant.type, types)}"
    return Element(ElementKind.VARIANT, key, variant.origin or union.origin)


def _matched(run: Run, old: Union, new: Union) -> Iterator[tuple[Variant, Variant]]:
    left, right = list(old.variants), list(new.variants)
    for key in (_reference, _name, shape_of):
        after = {key(variant.type, run.new): variant for variant in reversed(right)}
        for variant in list(left):
            other = after.pop(key(variant.type, run.old), None)
            if other is not None:
                left.remove(variant)
                right.remove(other)
                yield variant, other


def _reference(expr: TypeExpr, types: Types) -> object:
    """The declaration, or the plain type itself."""
    bare = unaliased(expr, types)
    return bare.id if isinstance(bare, Ref) else bare


def _name(expr: TypeExpr, types: Types) -> object:
    bare = unaliased(expr, types)
    decl = types.get(bare.id) if isinstance(bare, Ref) else None
    return bare if decl is None else folded(decl.name)


def variant_of(run: Run, type: TypeExpr, union: TypeDecl | None, *, is_new: bool) -> bool:
    """Whether a type of the other version is one of the variants of ``union``."""
    if not isinstance(union, Union):
        return False
    own, others = (run.new, run.old) if is_new else (run.old, run.new)
    return any(
        _reference(variant.type, own) == _reference(type, others)
        or shape_of(variant.type, own) == shape_of(type, others)
        for variant in union.variants
    )
