"""Walking types: which declarations an expression, an operation or a whole API needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from .api import Group, Operation, RequestObject, Response, Webhook
from .types import (
    Alias,
    Const,
    Enum,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
)


def groups(group: Group) -> Iterator[Group]:
    """A group before its children."""
    yield group
    for child in group.children:
        yield from groups(child)


def named(expr: TypeExpr) -> TypeId | None:
    """The declaration an expression names; no expression names two."""
    while True:
        match expr:
            case Ref():
                return expr.id
            case Scalar() | Const():
                return None
            case ListOf():
                expr = expr.item
            case MapOf():
                expr = expr.value
            case Nullable():
                expr = expr.inner
            case _:
                assert_never(expr)


def refs(expr: TypeExpr) -> Iterator[TypeId]:
    """The declarations an expression names: one or none."""
    found = named(expr)
    if found is not None:
        yield found


def children(decl: TypeDecl) -> Iterator[TypeExpr]:
    """The type expressions a declaration is made of."""
    match decl:
        case Record():
            for field in decl.fields:
                yield field.type
            if decl.extra is not None:
                yield decl.extra
        case Enum():
            return
        case Union():
            for variant in decl.variants:
                yield variant.type
        case Alias():
            yield decl.target
        case _:
            assert_never(decl)


def reachable(roots: Iterable[TypeId], types: Mapping[TypeId, TypeDecl]) -> set[TypeId]:
    """``roots`` and all they lead to; ids without a declaration are among them."""
    seen: set[TypeId] = set()
    pending = list(roots)
    while pending:
        id = pending.pop()
        if id in seen:
            continue
        seen.add(id)
        decl = types.get(id)
        if decl is not None:
            pending.extend(ref for expr in children(decl) if (ref := named(expr)) is not None)
    return seen


def leading(targets: Iterable[TypeId], types: Mapping[TypeId, TypeDecl]) -> set[TypeId]:
    """``targets`` and all declarations that lead to one of them."""
    users: dict[TypeId, list[TypeId]] = {}
    for id, decl in types.items():
        for expr in children(decl):
            used = named(expr)
            if used is not None:
                users.setdefault(used, []).append(id)
    pending = list(targets)
    found: set[TypeId] = set()
    while pending:
        id = pending.pop()
        if id not in found:
            found.add(id)
            pending.extend(users.get(id, ()))
    return found


def request_refs(operation: Operation) -> Iterator[TypeId]:
    """What a caller of the operation builds."""
    for param in operation.params:
        yield from refs(param.type)
    for body in operation.bodies:
        yield from refs(body.type)
    if isinstance(operation.request, RequestObject):
        yield operation.request.record


def response_refs(responses: Iterable[Response]) -> Iterator[TypeId]:
    for response in responses:
        if response.type is not None:
            yield from refs(response.type)
        for header in response.headers:
            yield from refs(header.type)


def received_refs(webhook: Webhook) -> Iterator[TypeId]:
    """What the API sends to a receiver."""
    for param in webhook.params:
        yield from refs(param.type)
    for body in webhook.bodies:
        yield from refs(body.type)


def webhook_refs(webhook: Webhook) -> Iterator[TypeId]:
    """Every declaration a webhook names itself."""
    yield from received_refs(webhook)
    yield from response_refs(webhook.responses)


def operation_refs(operation: Operation) -> Iterator[TypeId]:
    """Every declaration an operation names itself."""
    yield from request_refs(operation)
    yield from response_refs(operation.success)
    yield from response_refs(operation.errors)


def renamed(expr: TypeExpr, ids: Mapping[TypeId, TypeId]) -> TypeExpr:
    """The expression with references to the keys of ``ids`` leading to their values."""
    match expr:
        case Scalar() | Const():
            return expr
        case ListOf(inner):
            return replace(expr, item=renamed(inner, ids))
        case MapOf(inner):
            return replace(expr, value=renamed(inner, ids))
        case Nullable(inner):
            return Nullable(renamed(inner, ids))
        case Ref(id):
            return Ref(ids.get(id, id))
        case _:
            assert_never(expr)


def redirected(decl: TypeDecl, ids: Mapping[TypeId, TypeId]) -> TypeDecl:
    """The declaration with the references inside it renamed."""
    if not ids:
        return decl
    match decl:
        case Record():
            fields = tuple(replace(f, type=renamed(f.type, ids)) for f in decl.fields)
            extra = None if decl.extra is None else renamed(decl.extra, ids)
            return replace(decl, fields=fields, extra=extra)
        case Enum():
            return decl
        case Union():
            variants = tuple(replace(v, type=renamed(v.type, ids)) for v in decl.variants)
            return replace(decl, variants=variants)
        case Alias():
            return replace(decl, target=renamed(decl.target, ids))
        case _:
            assert_never(decl)


def with_redirected(operation: Operation, ids: Mapping[TypeId, TypeId]) -> Operation:
    """The operation with the references of its request renamed."""
    if not ids:
        return operation
    return replace(
        operation,
        params=tuple(replace(p, type=renamed(p.type, ids)) for p in operation.params),
        bodies=tuple(replace(b, type=renamed(b.type, ids)) for b in operation.bodies),
    )


def unaliased(expr: TypeExpr, types: Mapping[TypeId, TypeDecl]) -> TypeExpr:
    """The expression with aliases replaced by what they stand for, at its top."""
    seen: set[TypeId] = set()
    while isinstance(expr, Ref) and expr.id not in seen:
        seen.add(expr.id)
        decl = types.get(expr.id)
        if not isinstance(decl, Alias):
            break
        expr = decl.target
    return expr
