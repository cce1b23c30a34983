"""Whether an operation has what a rule about pages names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any

from sdkwright.ir.api import Operation, Pagination, PaginationKind, RequestObject, Where
from sdkwright.ir.paths import at_path, bare, param_index, record_of
from sdkwright.ir.types import Access, Field, Kind, ListOf, Record, Scalar, TypeDecl, TypeExpr
from sdkwright.rules import PageRule, RequestPart, ResponsePart

Types = Mapping[str, TypeDecl]

_NUMBERS = (Kind.INT32, Kind.INT64, Kind.BIGINT, Kind.FLOAT32, Kind.FLOAT64)
_TOKENS = (Kind.STRING, Kind.UUID, *_NUMBERS, Kind.DATETIME, Kind.DATE)
_COUNTING = (PaginationKind.OFFSET, PaginationKind.PAGE)


@dataclass(frozen=True, slots=True)
class Misfit:
    """What of a rule the operation does not have; ``key`` is the rule's."""

    key: str
    message: str


@dataclass(slots=True)
class _Fit:
    operation: Operation
    types: Types
    body: TypeExpr | None
    missing: list[Misfit] = field(default_factory=list)


def fit(rule: PageRule, operation: Operation, types: Types) -> Pagination | tuple[Misfit, ...]:
    """The rule in the terms of the operation, or all that is in the way."""
    success = operation.paged
    if success is None or success.type is None:
        return (Misfit("", "it answers no JSON"),)
    state = _Fit(operation, types, success.type)
    kind = PaginationKind.NEXT_URL if rule.kind == "link" else PaginationKind(rule.kind)
    counted = _NUMBERS if kind in _COUNTING else _TOKENS
    next_kinds = (Kind.STRING,) if kind is PaginationKind.NEXT_URL else _TOKENS
    pages = Pagination(
        kind=kind,
        items=_items(rule, state),
        param=_in_request("param", rule.param, counted, state),
        size=_in_request("size", rule.size, _NUMBERS, state),
        next=_in_response("next", rule.next, next_kinds, state),
        more=_in_response("more", rule.more, (Kind.BOOL,), state),
        total=_in_response("total", rule.total, _NUMBERS, state),
        pages=_in_response("pages", rule.pages, _NUMBERS, state),
        start=int(kind is PaginationKind.PAGE) if rule.start is None else rule.start,
    )
    return tuple(state.missing) or pages


def fit_scheme(
    rules: Sequence[PageRule], operation: Operation, types: Types
) -> tuple[int, Pagination] | None:
    """The first rule for all operations that fits, with its number: whole, else without a size and
    counts that the operation does not have. A header has to be in the document."""
    part: tuple[int, Pagination] | None = None
    for number, rule in enumerate(rules):
        if rule.kind == "none" or not _has_headers(rule, operation):
            continue
        found = fit(rule, operation, types)
        if isinstance(found, Pagination):
            return number, found
        lacking = {misfit.key for misfit in found}
        if part is None and lacking <= {"size", "more", "total", "pages"}:
            without: dict[str, Any] = dict.fromkeys(lacking, None)
            found = fit(replace(rule, **without), operation, types)
            part = (number, found) if isinstance(found, Pagination) else None
    return part


def _has_headers(rule: PageRule, operation: Operation) -> bool:
    parts = (rule.next, rule.more, rule.total, rule.pages)
    headers = {part.header.lower() for part in parts if part is not None and part.header}
    success = operation.paged
    return headers <= ({h.wire.lower() for h in success.headers} if success is not None else set())


def lists_of(body: TypeExpr, types: Types) -> list[tuple[str, ...]]:
    """The paths of lists in a body: itself, its members, and those of the objects in it."""
    if isinstance(bare(body, types), ListOf):
        return [()]
    found = [p for p, f in members_of(body, types) if isinstance(bare(f.type, types), ListOf)]
    direct: list[tuple[str, ...]] = [path for path in found if len(path) == 1]
    return direct if len(direct) == 1 else found


def members_of(body: TypeExpr, types: Types) -> Iterator[tuple[tuple[str, ...], Field]]:
    """The members of an object, and those of the objects directly in it, with their paths."""
    record = record_of(body, types)
    for outer in _received(record):
        yield (outer.wire,), outer
        for inner in _received(record_of(outer.type, types)):
            yield (outer.wire, inner.wire), inner


def _received(record: Record | None) -> Iterator[Field]:
    for member in record.fields if record is not None else ():
        if member.access is not Access.WRITE:
            yield member


def _items(rule: PageRule, state: _Fit) -> tuple[str, ...]:
    assert state.body is not None
    if rule.items is not None:
        found = at_path(state.body, rule.items, state.types, Access.WRITE)
        if found is None:
            _no_member("items", rule.items, state.body, "response", state)
        elif not isinstance(bare(found, state.types), ListOf):
            what = f"`{'.'.join(rule.items) or 'the body'}` of the response is no list"
            state.missing.append(Misfit("items", what))
        return rule.items
    lists = lists_of(state.body, state.types)
    if len(lists) == 1:
        return lists[0]
    shown = ", ".join(map(".".join, lists))
    said = f"has several lists: {shown}; `items` has to name one" if lists else "has no list"
    state.missing.append(Misfit("items" if rule.items else "", f"the response {said}"))
    return ()


def _in_request(
    key: str, part: RequestPart | None, kinds: tuple[Kind, ...], state: _Fit
) -> RequestPart | None:
    if part is None:
        return None
    operation = state.operation
    if part.path:
        body = operation.bodies[0].type if operation.bodies else None
        found = at_path(body, part.path, state.types, Access.READ) if body is not None else None
        if body is None:
            state.missing.append(Misfit(key, "it takes no body"))
        elif found is None:
            _no_member(key, part.path, body, "request", state)
        name = ".".join(part.path)
    else:
        index = param_index(operation, part.param)
        if index is None or not isinstance(operation.request, RequestObject):
            places = (Where.QUERY, Where.HEADER)
            known = [p.wire for p in operation.params if p.where in places]
            said = f"it has no parameter {part.param!r} in query or header"
            state.missing.append(Misfit(key, said + _known(part.param, known)))
            return part
        found, name = operation.params[index].type, part.param
    if found is not None:
        _check_kind(key, name, found, kinds, state)
    return part


def _in_response(
    key: str, part: ResponsePart | None, kinds: tuple[Kind, ...], state: _Fit
) -> ResponsePart | None:
    if part is None or part.header or state.body is None:
        return part
    found = at_path(state.body, part.path, state.types, Access.WRITE)
    if found is None:
        _no_member(key, part.path, state.body, "response", state)
    else:
        _check_kind(key, ".".join(part.path), found, kinds, state)
    return part


def _check_kind(key: str, name: str, expr: TypeExpr, kinds: tuple[Kind, ...], state: _Fit) -> None:
    """What has no type of its own may be anything."""
    found = bare(expr, state.types)
    if not isinstance(found, Scalar) or found.kind not in (*kinds, Kind.ANY):
        wanted = {_NUMBERS: "a number", (Kind.BOOL,): "true or false"}.get(kinds, "a text")
        state.missing.append(Misfit(key, f"`{name}` is not {wanted}"))


def _no_member(key: str, path: tuple[str, ...], body: TypeExpr, what: str, state: _Fit) -> None:
    *way, name = path
    for length in range(len(path)):
        if at_path(body, path[: length + 1], state.types) is None:
            way, name = list(path[:length]), path[length]
            break
    around = at_path(body, way, state.types)
    record = record_of(around, state.types) if around is not None else None
    where = f"`{'.'.join(way)}` of the {what}" if way else f"the body of the {what}"
    known = [member.wire for member in record.fields] if record is not None else []
    said = f"{where} has no member {name!r}"
    state.missing.append(Misfit(key, said + _known(name, known)))


def _known(name: str, known: Iterable[str]) -> str:
    names = list(known)
    near = get_close_matches(name, names, n=1)
    if near:
        return f"; did you mean {near[0]!r}?"
    shown = ", ".join(names[:8]) + (" …" if len(names) > 8 else "")
    return f"; there are: {shown}" if names else ""
