"""Members that go one way only are required on that way only.

OpenAPI 3.0 says so of ``readOnly`` and ``writeOnly`` (4.7.24.2); JSON Schema leaves it to who owns
the data (2020-12 Validation, 9.4), which for an API is the same. One class stands for both ways, so
a member that one of them leaves out cannot be required by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sdkwright.ir.api import Operation, Webhook
from sdkwright.ir.types import Access, Optional, Record, Required, TypeDecl, TypeId
from sdkwright.ir.walk import reachable, received_refs, request_refs, response_refs

_Types = dict[TypeId, TypeDecl]


def one_way(types: _Types, operations: Iterable[Operation], webhooks: Iterable[Webhook]) -> _Types:
    """``types`` with members optional that are required, but absent in one of the directions."""
    sent: set[TypeId] = set()
    received: set[TypeId] = set()
    for operation in operations:
        sent.update(request_refs(operation))
        received.update(response_refs((*operation.success, *operation.errors)))
    for webhook in webhooks:
        received.update(received_refs(webhook))
        sent.update(response_refs(webhook.responses))
    sent = reachable(sent, _without(types, Access.READ))
    received = reachable(received, _without(types, Access.WRITE))
    return {
        id: _relaxed(decl, {Access.READ: id in sent, Access.WRITE: id in received})
        for id, decl in types.items()
    }


def _without(types: _Types, access: Access) -> _Types:
    """What the direction sees that has no members of that access."""
    return {
        id: replace(decl, fields=tuple(f for f in decl.fields if f.access is not access))
        if isinstance(decl, Record)
        else decl
        for id, decl in types.items()
    }


def _relaxed(decl: TypeDecl, absent: Mapping[Access, bool]) -> TypeDecl:
    if not isinstance(decl, Record):
        return decl
    fields = tuple(
        replace(field, presence=Optional())
        if isinstance(field.presence, Required) and absent.get(field.access, False)
        else field
        for field in decl.fields
    )
    return decl if fields == decl.fields else replace(decl, fields=fields)
