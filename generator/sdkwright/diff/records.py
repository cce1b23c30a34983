"""Properties of objects in two versions."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from sdkwright.ir.types import Field, Record, Required

from .model import Element, ElementKind
from .pairs import Run, Spot
from .said import compare_docs, compare_presence
from .words import decl_text, folded, shape_of, type_text, value_text

_INPUT = "#input"
_ALIKE = 0.5
"""Names of which so much is the same may be one, written anew."""


def element(record: Record, field: Field) -> Element:
    return Element(ElementKind.PROPERTY, f"{record.id}\0{field.wire}", field.origin)


def compare_members(
    run: Run, spot: Spot, old: Record, new: Record
) -> Iterator[tuple[Field, Field]]:
    """Adds what changed about the properties; those that are in both, for their types."""
    before = {field.wire: field for field in old.fields}
    after = {field.wire: field for field in new.fields}
    gone = [field for wire, field in before.items() if wire not in after]
    come = [field for wire, field in after.items() if wire not in before]
    for one, other in _renamed(run, gone, come):
        gone.remove(one)
        come.remove(other)
        elements = element(old, one), element(new, other)
        traits = _traits(one) | _traits(other)
        place = f"{decl_text(new)}.{one.wire}"
        run.add(
            spot, "property.renamed", place, one.wire, other.wire, elements=elements, traits=traits
        )
        yield one, other
    gone = [field for field in gone if not _went(run, spot, old, new, field)]
    for field in gone:
        place = f"{decl_text(old)}.{field.wire}"
        what = type_text(field.type, run.old)
        here = element(old, field), None
        run.add(
            spot, "property.removed", place, what,
            elements=here, traits=_traits(field), said={"sunset": field.doc.sunset},
        )  # fmt: skip
    for field in come:
        kind = "property.added-" + ("required" if _is_required(field) else "optional")
        place = f"{decl_text(new)}.{field.wire}"
        what = type_text(field.type, run.new)
        added = None, element(new, field)
        run.add(spot, kind, place, "", what, elements=added, traits=_traits(field))
    for wire, field in before.items():
        if wire in after:
            _compare(run, spot, old, new, field, after[wire])
            yield field, after[wire]


def _went(run: Run, spot: Spot, old: Record, new: Record, field: Field) -> bool:
    """Whether a property is still there, but goes one way alone: then it is in the record of that
    way, as what is sent and what is received are two (``lower.access``)."""
    base = new.id.removesuffix(_INPUT)
    other = run.new.get(f"{base}{_INPUT}" if base == new.id else base)
    kept = (
        next((f for f in other.fields if f.wire == field.wire), None)
        if isinstance(other, Record)
        else None
    )
    if kept is None:
        return False
    elements = element(old, field), element(new, kept)
    place = f"{decl_text(new)}.{field.wire}"
    texts = field.access.value, kept.access.value
    traits = _traits(field) | {"gone"}
    run.add(spot, "property.access-changed", place, *texts, elements=elements, traits=traits)
    return True


def _renamed(run: Run, gone: list[Field], come: list[Field]) -> list[tuple[Field, Field]]:
    """Pairs of a property that went and one that came with the same type and presence, and a name
    that is alike; only where nothing else fits as well."""
    found = []
    for one in gone:
        fitting = [other for other in come if _fits(run, one, other)]
        if len(fitting) == 1 and sum(_fits(run, each, fitting[0]) for each in gone) == 1:
            found.append((one, fitting[0]))
    return found


def _fits(run: Run, one: Field, other: Field) -> bool:
    if _is_required(one) != _is_required(other):
        return False
    if shape_of(one.type, run.old) != shape_of(other.type, run.new):
        return False
    names = ["".join(field.name).lower() for field in (one, other)]
    return SequenceMatcher(None, names[0], names[1]).ratio() >= _ALIKE


def _compare(run: Run, spot: Spot, old: Record, new: Record, one: Field, other: Field) -> None:
    place = f"{decl_text(new)}.{other.wire}"
    elements = element(old, one), element(new, other)
    traits = _traits(one) | _traits(other)
    if one.access is not other.access:
        before, after = one.access.value, other.access.value
        run.add(
            spot, "property.access-changed", place, before, after, elements=elements, traits=traits
        )
    presences, types = (one.presence, other.presence), (one.type, other.type)
    compare_presence(run, spot, "property", place, presences, types, elements, traits)
    if folded(one.name) != folded(other.name):
        before, after = " ".join(one.name), " ".join(other.name)
        run.add(spot, "name.changed", place, before, after, elements=elements)
    compare_docs(run, spot, place, one.doc, other.doc, elements)
    if one.example != other.example:
        said = [value_text(f.example.value) if f.example else "" for f in (one, other)]
        run.add(spot, "annotation.changed", place, *said, elements=elements, traits=("example",))


def _traits(field: Field) -> frozenset[str]:
    deprecated = {"deprecated"} if field.doc.deprecated else set()
    return frozenset(deprecated | {"required" if _is_required(field) else "optional"})


def _is_required(field: Field) -> bool:
    return isinstance(field.presence, Required)
