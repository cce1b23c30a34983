"""Which declaration goes into which module: one each, or one for a knot that needs itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.ir.api import Api
from sdkwright.ir.knots import knots
from sdkwright.ir.types import Enum, Record, Space, TypeDecl, TypeId
from sdkwright.ir.walk import children, operation_refs, reachable, refs, request_refs

from .names import PythonNames
from .spell import Library, Speller, enum_base


@dataclass(frozen=True, slots=True)
class Module:
    """One module with models. ``path`` is dotted, from the package's root: ``.models.shared.pet``.

    ``operation`` is set where an operation's own module holds the declarations, ``error`` where
    that of an exception does; what is written there besides is not the concern of models.
    """

    path: str
    members: tuple[TypeId, ...]
    operation: str = ""
    error: TypeId = ""


@dataclass(frozen=True, slots=True)
class Layout:
    modules: tuple[Module, ...]
    speller: Speller


def lay_out(api: Api, names: PythonNames, library: Library = Library.PYDANTIC) -> Layout:
    """Decide the modules; linear in the size of the API."""
    types = {decl.id: decl for decl in api.types if decl.id in names.classes}
    edges = {id: _edges(decl, types) for id, decl in types.items()}
    knots = _knots(edges)
    owners = _owners(api, types)
    grouped: dict[str, list[TypeId]] = {}
    facts: dict[str, tuple[str, TypeId]] = {}
    for knot in knots:
        path, operation, error = _home(knot, types, names, owners)
        grouped.setdefault(path, []).extend(knot)
        facts[path] = (operation, error)
    modules = tuple(
        Module(path, tuple(_runtime_order(members, types, edges)), *facts[path])
        for path, members in grouped.items()
    )
    homes = {id: module.path for module in modules for id in module.members}
    return Layout(modules, Speller(types, names, homes, _dict_forms(api, types, edges), library))


def _edges(decl: TypeDecl, types: Mapping[TypeId, TypeDecl]) -> tuple[TypeId, ...]:
    found = (id for expr in children(decl) for id in refs(expr))
    return tuple(id for id in dict.fromkeys(found) if id in types)


def _dict_forms(
    api: Api, types: Mapping[TypeId, TypeDecl], edges: Mapping[TypeId, tuple[TypeId, ...]]
) -> frozenset[TypeId]:
    """What callers may write in a simpler form: the records of requests as dicts, and what is made
    of them or, where an enum has another name, of enums, whose members may be plain values."""
    roots = [id for operation in api.operations() for id in request_refs(operation)]
    wanted = reachable(roots, types)
    users: dict[TypeId, list[TypeId]] = {}
    for id, others in edges.items():
        for other in others:
            users.setdefault(other, []).append(id)
    found: set[TypeId] = set()
    pending = [id for id in wanted if isinstance(types.get(id), Record)]
    enums = [id for id in wanted if _is_enum(types.get(id))]
    pending += [user for id in enums for user in users.get(id, ()) if user in wanted]
    while pending:
        id = pending.pop()
        if id not in found:
            found.add(id)
            # A union or an alias with such a form in it has one; a record has its own anyway.
            pending.extend(u for u in users.get(id, ()) if u in wanted)
    return frozenset(found)


def _is_enum(decl: TypeDecl | None) -> bool:
    return isinstance(decl, Enum) and enum_base(decl) is not None


def _owners(api: Api, types: Mapping[TypeId, TypeDecl]) -> dict[TypeId, str]:
    """The operation that a declaration of the operations' space belongs to: the first to need it.

    What a shared schema needs belongs to none, or the modules would import each other.
    """
    outside = (id for id, decl in types.items() if decl.space is not Space.OPERATIONS)
    common = reachable(outside, types)
    owners: dict[TypeId, str] = {}
    for operation in api.operations():
        pending = list(operation_refs(operation))
        while pending:
            id = pending.pop()
            decl = types.get(id)
            if decl is None or id in owners or decl.space is not Space.OPERATIONS:
                continue
            if id not in common:
                owners[id] = operation.id
                pending.extend(_edges(decl, types))
    return owners


def _home(
    knot: Sequence[TypeId],
    types: Mapping[TypeId, TypeDecl],
    names: PythonNames,
    owners: Mapping[TypeId, str],
) -> tuple[str, str, TypeId]:
    """The module of a knot, with the operation or the error that it belongs to."""
    for id in knot:
        if id in owners and owners[id] in names.operation_modules:
            path = f".models.operations.{names.operation_modules[owners[id]]}"
            return path, owners[id], ""
    raised = next((i for i in knot if i in names.exceptions and types[i].space is Space.ERRORS), "")
    first = raised or knot[0]
    return f".models.{types[first].space.value}.{names.modules[first]}", "", raised


def _runtime_order(
    members: Iterable[TypeId],
    types: Mapping[TypeId, TypeDecl],
    edges: Mapping[TypeId, tuple[TypeId, ...]],
) -> list[TypeId]:
    """Enums, since defaults name their members; records, whose annotations wait; then what is
    evaluated at once, after what it is made of."""
    here = list(members)
    classes = [id for kind in (Enum, Record) for id in here if isinstance(types[id], kind)]
    others = dict.fromkeys(id for id in here if not isinstance(types[id], Record | Enum))
    local = {id: tuple(e for e in edges[id] if e in others) for id in others}
    return classes + [id for knot in knots(local) for id in knot]


def self_referring(id: TypeId, types: Mapping[TypeId, TypeDecl], members: Iterable[TypeId]) -> bool:
    """Whether an alias or a union leads back to itself without a class in between."""
    here = {m for m in members if not isinstance(types[m], Record | Enum)}
    seen: set[TypeId] = set()
    pending = [id]
    while pending:
        for other in _edges(types[pending.pop()], types):
            if other == id:
                return True
            if other in here and other not in seen:
                seen.add(other)
                pending.append(other)
    return False


def _knots(edges: Mapping[TypeId, tuple[TypeId, ...]]) -> list[list[TypeId]]:
    """The knots, each in the order of the document, and in the order of their first members."""
    order = {id: index for index, id in enumerate(edges)}
    found = [sorted(knot, key=order.__getitem__) for knot in knots(edges)]
    return sorted(found, key=lambda knot: order[knot[0]])
