"""Members that go one way only: what is sent and what is received are two types where they differ.

OpenAPI 3.0 says what ``readOnly`` and ``writeOnly`` mean for requests and responses (4.7.24.2);
JSON Schema leaves it to who owns the data (2020-12 Validation, 9.4), which for an API is the same.
A type that goes both ways and is the same in both stays one type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sdkwright.ir.api import Operation
from sdkwright.ir.types import Access, Name, Record, TypeDecl, TypeId
from sdkwright.ir.walk import (
    leading,
    reachable,
    redirected,
    request_refs,
    response_refs,
    with_redirected,
)
from sdkwright.names import snake

_Types = Mapping[TypeId, TypeDecl]

_WORDS = (("Input",), ("Request",), ("Input", "Type"))


@dataclass(frozen=True, slots=True)
class Ways:
    """``types`` by id, ``operations`` with their requests of the types that are sent."""

    types: dict[TypeId, TypeDecl]
    operations: list[Operation]


def ways(types: _Types, operations: Iterable[Operation], received: Iterable[TypeId] = ()) -> Ways:
    """Each type as it is where it stands; one that differs between the ways keeps its name where it
    is received, and where it is sent is another, called Input.

    ``received`` are what reaches the user's program by other ways than responses.
    """
    found = list(operations)
    back = {id for o in found for id in response_refs((*o.success, *o.errors))} | set(received)
    out = {id for o in found for id in request_refs(o)}
    sent = reachable(out, _views(types, Access.READ))
    known = reachable(back, _views(types, Access.WRITE))
    differing = _differing(types)
    inputs = {id: f"{id}#input" for id in sorted(sent & known & differing)}
    made: dict[TypeId, TypeDecl] = {}
    for id, decl in types.items():
        if id in inputs or id not in sent:
            made[id] = _view(decl, Access.WRITE)
        else:
            made[id] = redirected(_view(decl, Access.READ), inputs) if id not in known else decl
    names = {snake(decl.name) for decl in types.values()}
    for id, new in inputs.items():
        view = redirected(_view(types[id], Access.READ), inputs)
        made[new] = replace(view, id=new, name=_input_name(view.name, names))
    return Ways(made, [with_redirected(operation, inputs) for operation in found])


def _differing(types: _Types) -> set[TypeId]:
    """Records with members that go one way, and all that lead to one."""
    one_way = (
        id
        for id, decl in types.items()
        if isinstance(decl, Record) and any(f.access is not Access.BOTH for f in decl.fields)
    )
    return leading(one_way, types)


def _views(types: _Types, without: Access) -> _Types:
    return {id: _view(decl, without) for id, decl in types.items()}


def _view(decl: TypeDecl, without: Access) -> TypeDecl:
    """The declaration without the members that do not go its way."""
    if not isinstance(decl, Record) or all(f.access is not without for f in decl.fields):
        return decl
    return replace(decl, fields=tuple(f for f in decl.fields if f.access is not without))


def _input_name(name: Name, taken: set[str]) -> Name:
    wishes = [(*name, *word) for word in _WORDS]
    chosen = next((wish for wish in wishes if snake(wish) not in taken), wishes[-1])
    taken.add(snake(chosen))
    return chosen
