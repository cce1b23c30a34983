"""Which package each declaration is in: packages must not import each other in a circle.

``operations`` and ``sdkerrors`` import ``shared``, which imports neither; ``operations`` imports
``sdkerrors`` by way of the runtime. What two of them need is in ``shared``.
"""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.ir.api import Api
from sdkwright.ir.types import Space, TypeDecl, TypeId
from sdkwright.ir.walk import children, operation_refs, reachable, refs, request_refs, response_refs


def homes_of(api: Api, thrown: Mapping[TypeId, TypeDecl]) -> Mapping[TypeId, Space]:
    """The package of each declaration. One that is only thrown is in none: it is an error."""
    types = {decl.id: decl for decl in api.types}
    data = _data(api, types, thrown)
    parts = reachable({r for id in thrown for e in children(types[id]) for r in refs(e)}, types)
    meant = data | parts
    kept = [decl for decl in api.types if decl.id in meant or decl.id not in thrown]
    seeds = {
        decl.id
        for decl in kept
        if decl.space is Space.SHARED
        or (decl.space is Space.ERRORS and (decl.id in data or decl.id in thrown))
        or (decl.space is Space.OPERATIONS and decl.id in parts)
    }
    shared = reachable(seeds, types)
    return {decl.id: Space.SHARED if decl.id in shared else decl.space for decl in kept}


def _data(
    api: Api, types: Mapping[TypeId, TypeDecl], thrown: Mapping[TypeId, TypeDecl]
) -> set[TypeId]:
    """What stands for something else than an error body as a whole."""
    roots: set[TypeId] = set()
    used: set[TypeId] = set()
    for operation in api.operations():
        roots |= {*request_refs(operation), *response_refs(operation.success)}
        used |= {*operation_refs(operation)}
    for webhook in api.received():
        roots |= {ref for body in webhook.bodies for ref in refs(body.type)}
        roots |= {ref for param in webhook.params for ref in refs(param.type)}
    reached = reachable(used, types)
    alone = {id for id in types if id not in reached and id not in thrown}
    return reachable(roots | alone, types)
