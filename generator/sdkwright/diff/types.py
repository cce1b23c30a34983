"""Types in two versions: what became of the values they admit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from sdkwright.ir.types import (
    Const,
    Enum,
    Kind,
    Limits,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Scalar,
    TypeDecl,
    TypeExpr,
    Union,
)
from sdkwright.ir.walk import unaliased

from .forms import form_of
from .model import Element, ElementKind
from .pairs import Run, Spot
from .records import compare_members, element
from .said import Elements, compare_docs, step_of
from .scalars import INTEGERS, TEXTS, changed_limits, relation
from .spelled import (
    INSIDE,
    ITEMS,
    OTHERS,
    VARIANTS,
    Places,
    always,
    broken,
    member_places,
    respelled,
)
from .unions import compare_variants, variant_element, variant_of
from .words import Types, decl_text, folded, is_named, type_text, value_text

Names: TypeAlias = "tuple[str, ...]"


def compare_types(
    run: Run,
    spot: Spot,
    place: str,
    types: tuple[TypeExpr, TypeExpr],
    elements: Elements,
    places: Places,
    traits: Iterable[str] = (),
    around: tuple[tuple[TypeExpr, TypeExpr], ...] = (),
) -> None:
    """Adds what changed between two expressions, and has the declarations in them compared.
    ``places`` are where their values stand, ``around`` the lists and maps that these are in: one
    may be a list of itself."""
    if types in around:
        return
    (old, old_null), (new, new_null) = _bare(types[0], run.old), _bare(types[1], run.new)
    if old_null != new_null and Scalar(Kind.ANY) not in (old, new):
        kind = "type.nullable" if new_null else "type.not-nullable"
        texts = type_text(types[0], run.old), type_text(types[1], run.new)
        told = (*traits, *respelled(run, types, places))
        run.add(spot, kind, place, *texts, elements=elements, traits=told)
    match old, new:
        case ListOf(one, limits), ListOf(other, others):
            compare_limits(run, spot, place, (limits, others), elements)
            inner = f"{place}[]", (one, other), elements, ITEMS, (INSIDE,), (*around, types)
            compare_types(run, spot, *inner)
        case MapOf(one, limits), MapOf(other, others):
            compare_limits(run, spot, place, (limits, others), elements)
            inner = f"{place}.*", (one, other), elements, ITEMS, (INSIDE,), (*around, types)
            compare_types(run, spot, *inner)
        case Scalar(one_kind), Scalar(other_kind) if one_kind is other_kind:
            compare_limits(run, spot, place, (old.limits, new.limits), elements)
            if old != new:
                _step(run, spot, place, (old, new), "compatible", elements, places, ("wide",))
        case Ref(one_id), Ref(other_id) if _same_form(run, old, new):
            run.meet(spot, (one_id, other_id))
        case _ if old != new or isinstance(old, Ref):
            kind, why = _relation(run, old, new)
            null = ("null",) if old_null != new_null else ()
            told = (*traits, *why, *null, *respelled(run, types, places))
            _step(run, spot, place, (old, new), kind, elements, places, told)


def _bare(expr: TypeExpr, types: Types) -> tuple[TypeExpr, bool]:
    """The expression without aliases and null, and whether it admits null."""
    null = False
    expr = unaliased(expr, types)
    while isinstance(expr, Nullable):
        null = True
        expr = unaliased(expr.inner, types)
    return expr, null


def _same_form(run: Run, old: Ref, new: Ref) -> bool:
    one, other = run.old.get(old.id), run.new.get(new.id)
    return one is not None and type(one) is type(other)


def _step(
    run: Run,
    spot: Spot,
    place: str,
    types: tuple[TypeExpr, TypeExpr],
    kind: str,
    elements: Elements,
    places: Places,
    traits: tuple[str, ...],
) -> None:
    texts = type_text(types[0], run.old), type_text(types[1], run.new)
    told = (*traits, *broken(run, types, places))
    forms = form_of(types[0], run.old), form_of(types[1], run.new)
    run.add(spot, f"type.{kind}", place, *texts, elements=elements, traits=told, forms=forms)


def _relation(run: Run, old: TypeExpr, new: TypeExpr) -> tuple[str, Names]:
    """The kind of a step between types of two forms, and what is special about it."""
    one, other = _declared(run.old, old), _declared(run.new, new)
    match one or old, other or new:
        case _, Scalar(Kind.ANY):
            return "widened", ("anything",)
        case Scalar(kind), Scalar(another):
            return relation(kind, another), _numbers({kind, another})
        case Scalar(Kind.ANY), _:
            return "narrowed", ()
        case Scalar() | Enum() | Const(), Enum() | Const() | Scalar():
            return _values(one or old, other or new)
        case _, Union() if variant_of(run, old, other, is_new=True):
            return "widened", ("wrapped",)
        case Union(), _ if variant_of(run, new, one, is_new=False):
            return "narrowed", ("unwrapped",)
        case Record(), MapOf() | Record() if other is None:
            return "widened", ("map",)
        case MapOf(), Record():
            return "narrowed", ("map",)
        case _:
            return "changed", ()


def _numbers(kinds: set[Kind]) -> Names:
    """What languages with few types of numbers have one type for."""
    if kinds <= INTEGERS:
        return ("integers",) if Kind.BIGINT in kinds else ("integers", "small")
    return ()


def _declared(types: Types, expr: TypeExpr) -> TypeDecl | None:
    return types.get(expr.id) if isinstance(expr, Ref) else None


def _values(old: TypeDecl | TypeExpr, new: TypeDecl | TypeExpr) -> tuple[str, Names]:
    """Between a type and a list of its values, one at least."""
    before, after = _listed(old), _listed(new)
    if before is None or after is None:
        listed, free = (after, old) if before is None else (before, new)
        if listed is None or not isinstance(free, Scalar) or not _holds(free.kind, listed):
            return "changed", ()
        return ("narrowed", ("enum",)) if before is None else ("widened", ("enum", "unlisted"))
    if after > before:
        return "widened", ("enum",)
    return ("narrowed" if after < before else "changed"), ("enum",)


def _listed(form: TypeDecl | TypeExpr) -> frozenset[object] | None:
    match form:
        case Enum():
            return frozenset(member.value for member in form.members)
        case Const(value):
            return frozenset((value,))
        case _:
            return None


def _holds(kind: Kind, values: Iterable[object]) -> bool:
    if kind is Kind.STRING:
        return all(isinstance(value, str) for value in values)
    return kind not in TEXTS and not any(isinstance(value, str) for value in values)


def compare_limits(
    run: Run, spot: Spot, place: str, limits: tuple[Limits, Limits], elements: Elements
) -> None:
    for keyword, tighter, before, after in changed_limits(*limits):
        kind = "constraint.tightened" if tighter else "constraint.relaxed"
        run.add(
            spot, kind, place, before, after,
            elements=elements, traits=(step_of(before, after), keyword), said={"keyword": keyword},
        )  # fmt: skip


def compare_declarations(run: Run) -> None:
    """Compares all pairs that were met, and what they lead to."""
    while run.queue:
        pair = run.queue.popleft()
        old, new = run.old[pair[0]], run.new[pair[1]]
        elements = type_element(old), type_element(new)
        place = decl_text(new)
        if is_named(new.id):  # what stands in a property is described by it
            compare_docs(run, pair, place, old.doc, new.doc, elements)
        match old, new:
            case Record(), Record():
                _records(run, old, new, elements)
            case Enum(), Enum():
                _enums(run, old, new)
            case Union(), Union():
                _unions(run, old, new, elements)
            case _:
                pass


def type_element(decl: TypeDecl) -> Element:
    return Element(ElementKind.TYPE, decl.id, decl.origin)


def _records(run: Run, old: Record, new: Record, elements: Elements) -> None:
    pair = (old.id, new.id)
    place = decl_text(new)
    compare_limits(run, pair, place, (old.limits, new.limits), elements)
    for one, other in list(compare_members(run, pair, old, new)):
        both = element(old, one), element(new, other)
        compare_types(
            run,
            pair,
            f"{place}.{other.wire}",
            (one.type, other.type),
            both,
            member_places(one.presence, other.presence),
        )
    others = f"{place}.*"
    if old.extra is not None and new.extra is not None:
        compare_types(run, pair, others, (old.extra, new.extra), elements, OTHERS)
    elif new.extra is not None:
        text = type_text(new.extra, run.new)
        run.add(pair, "type.widened", others, "", text, elements=elements, traits=("opened",))
    elif old.extra is not None:
        text = type_text(old.extra, run.old)
        run.add(pair, "type.narrowed", others, text, elements=elements, traits=("closed",))


def _unions(run: Run, old: Union, new: Union, elements: Elements) -> None:
    pair = (old.id, new.id)
    for one, other in list(compare_variants(run, pair, old, new, elements)):
        both = variant_element(old, one, run.old), variant_element(new, other, run.new)
        compare_types(run, pair, decl_text(new), (one.type, other.type), both, VARIANTS)


def _enums(run: Run, old: Enum, new: Enum) -> None:
    pair, place = (old.id, new.id), decl_text(new)
    if old.kind is not new.kind:
        kinds = [type_text(Scalar(enum.kind), run.old) for enum in (old, new)]
        both = type_element(old), type_element(new)
        forms = form_of(Ref(old.id), run.old), form_of(Ref(new.id), run.new)
        run.add(pair, "type.changed", place, *kinds, elements=both, traits=always(run), forms=forms)
        return
    openness = ("open" if new.open else "closed",)
    before = {member.value: member for member in old.members}
    after = {member.value: member for member in new.members}
    for value, member in before.items():
        here = Element(ElementKind.MEMBER, f"{old.id}\0{value}", member.origin or old.origin)
        other = after.get(value)
        if other is None:
            run.add(
                pair, "enum.value-removed", place, value_text(value),
                elements=(here, None), traits=openness,
            )  # fmt: skip
            continue
        there = Element(ElementKind.MEMBER, f"{new.id}\0{value}", other.origin or new.origin)
        if folded(member.name) != folded(other.name):
            texts = " ".join(member.name), " ".join(other.name)
            spot = f"{place} {value_text(value)}"
            run.add(pair, "name.changed", spot, *texts, elements=(here, there))
        compare_docs(
            run, pair, f"{place} {value_text(value)}", member.doc, other.doc, (here, there)
        )
    was = ("was-open" if old.open else "was-closed",)
    for value, member in after.items():
        if value not in before:
            there = Element(ElementKind.MEMBER, f"{new.id}\0{value}", member.origin or new.origin)
            run.add(
                pair, "enum.value-added", place, "", value_text(value),
                elements=(None, there), traits=(*openness, *was),
            )  # fmt: skip
