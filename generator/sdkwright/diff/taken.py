"""Names in code that changed although nothing about their types or operations did: another took the
name, or, where a language decides so, it stands in another package now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdkwright.ir.api import Api

from .model import Element, ElementKind, Fact, SymbolsOf
from .owner import owner
from .spelled import renamed
from .types import type_element
from .words import decl_text, is_named


def taken_names(
    apis: tuple[Api, Api], facts: Iterable[Fact], symbols: tuple[SymbolsOf, SymbolsOf]
) -> Iterator[Fact]:
    """A fact for each that no fact is about yet. Names depend on nothing but the documents."""
    told = {key for fact in facts if fact.kind in _RENAMING for key in _about(fact)}
    before, after = (dict(_elements(api)) for api in apis)
    for key, (new, place) in after.items():
        if key not in before or key in told:
            continue
        old, _ = before[key]
        was, now = symbols[0](old), symbols[1](new)
        apart = [name for name in was if name in now and was[name] != now[name]]
        if apart:
            yield Fact(
                kind="name.changed",
                location=place,
                before=was[apart[0]],
                after=now[apart[0]],
                old=old,
                new=new,
                traits=frozenset(("taken", *map(renamed, apart))),
            )


_RENAMING = (
    "model.renamed",
    "name.changed",
    "endpoint.moved",
    "endpoint.operation-id-changed",
    "endpoint.tag-changed",
)


def _about(fact: Fact) -> Iterator[tuple[ElementKind, str]]:
    if fact.new is not None:
        yield fact.new.kind, fact.new.key
    for id in fact.operations if fact.of_operations else ():
        yield ElementKind.OPERATION, id


def _elements(api: Api) -> Iterator[tuple[tuple[ElementKind, str], tuple[Element, str]]]:
    for decl in api.types:
        if is_named(decl.id):
            yield (ElementKind.TYPE, decl.id), (type_element(decl), decl_text(decl))
    for operation in api.operations():
        own = owner(operation)
        yield (ElementKind.OPERATION, operation.id), (own.element, own.place)
