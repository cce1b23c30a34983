"""Parameters of operations and webhooks (OpenAPI 3.1, 4.8.12)."""

from __future__ import annotations

from collections.abc import Iterable

from sdkwright.ir.messages import Param, Where
from sdkwright.ir.types import Required

from .model import Element, ElementKind
from .owner import Caller, Owner, owner
from .pairs import Run
from .said import compare_docs, compare_presence
from .spelled import member_places
from .types import compare_types
from .words import folded, type_text


def compare_params(
    run: Run, old: Caller, new: Caller, alike: Iterable[tuple[Param, Param]] = ()
) -> None:
    """``alike`` are parameters that are the same whatever they are called."""
    owners = owner(old), owner(new)
    before = {(p.where, _key(p)): p for p in old.params}
    after = {(p.where, _key(p)): p for p in new.params}
    for one, other in alike:
        del before[one.where, _key(one)], after[other.where, _key(other)]
        _compare(run, owners, one, other)
    for key, param in before.items():
        if key not in after:
            run.add(
                owners[0].asked, "parameter.removed", _place(owners[0], param),
                type_text(param.type, run.old),
                elements=(_element(owners[0], param), None),
                traits=_traits(param).union(owners[0].unseen), said={"sunset": param.doc.sunset},
            )  # fmt: skip
    for key, param in after.items():
        known = before.get(key)
        if known is not None:
            _compare(run, owners, known, param)
        else:
            _added(run, owners[1], param)


def _added(run: Run, own: Owner, param: Param) -> None:
    is_required = isinstance(param.presence, Required)
    kind = "parameter.added-required" if is_required else "parameter.added-optional"
    run.add(
        own.asked, kind, _place(own, param), "", type_text(param.type, run.new),
        elements=(None, _element(own, param)), traits=_traits(param).union(own.unseen),
    )  # fmt: skip


def _key(param: Param) -> str:
    return param.wire.lower() if param.where is Where.HEADER else param.wire


def _element(own: Owner, param: Param) -> Element:
    key = f"{own.id}\0{param.where.value}\0{param.wire}"
    return Element(ElementKind.PARAMETER, key, param.origin)


def _place(own: Owner, param: Param) -> str:
    return f"{own.place} {param.where.value} {param.wire}"


def _traits(param: Param) -> frozenset[str]:
    traits = {param.where.value, "required" if isinstance(param.presence, Required) else "optional"}
    return frozenset(traits | ({"deprecated"} if param.doc.deprecated else set()))


def _compare(run: Run, owners: tuple[Owner, Owner], one: Param, other: Param) -> None:
    own = owners[1]
    spot, place = own.asked, _place(own, other)
    elements = _element(owners[0], one), _element(own, other)
    traits = (_traits(one) | _traits(other)).union(own.unseen)
    if one.wire != other.wire and one.where is Where.PATH:
        run.add(spot, "parameter.renamed", place, one.wire, other.wire, elements=elements)
    elif folded(one.name) != folded(other.name) and not own.unseen:
        before, after = " ".join(one.name), " ".join(other.name)
        run.add(spot, "name.changed", place, before, after, elements=elements)
    presences = one.presence, other.presence
    types = one.type, other.type
    compare_presence(run, spot, "parameter", place, presences, types, elements, traits)
    written = [_writing(param) for param in (one, other)]
    if written[0] != written[1]:
        run.add(
            spot, "parameter.style-changed", place, *written, elements=elements, traits=own.unseen
        )
    compare_docs(run, spot, place, one.doc, other.doc, elements)
    form = (other.where.value, *own.unseen)
    compare_types(run, spot, place, types, elements, member_places(*presences), form)


def _writing(param: Param) -> str:
    marks = [param.style.value, "explode" if param.explode else ""]
    return " ".join(filter(None, [*marks, "allowReserved" if param.allow_reserved else ""]))
