"""Operations in two versions (OpenAPI 3.1, 4.8.10)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import replace

from sdkwright.ir.api import Api, Operation, RequestBody, RequestObject, Retries
from sdkwright.ir.messages import Param, Slot, Where
from sdkwright.ir.types import Name, Required
from sdkwright.ir.walk import groups

from .answers import compare_answers
from .bodies import compare_bodies
from .model import Direction, Element
from .owner import media_of, owner, route
from .pairs import Root, Run
from .params import compare_params
from .said import Elements, compare_docs
from .security import compare_requirements
from .servers import compare_servers
from .words import folded

_STABILITY = ("draft", "alpha", "beta", "stable")


def compare_operations(run: Run, old: Api, new: Api) -> None:
    matched = dict(_matched(old, new))
    homes = _homes(old), _homes(new)
    urls = _by_url(old), _by_url(new)
    run.renamed.update((one.id, id) for id, one in matched.items())
    for operation in old.operations():
        if operation.id not in run.renamed:
            _removed(run, operation)
    for operation in new.operations():
        one = matched.get(operation.id)
        if one is None:
            spot, own = Root(operation.id, Direction.ANY), owner(operation)
            here = None, own.element
            traits = ("another-body",) if operation.variant_of else ()
            run.add(spot, "endpoint.added", own.place, "", own.place, elements=here, traits=traits)
            continue
        _compare_routes(run, one, operation, urls[0](one) == urls[1](operation))
        _compare(run, one, operation)
        _named(run, one, operation, homes[0].get(one.id, ()), homes[1].get(operation.id, ()))


def _matched(old: Api, new: Api) -> Iterator[tuple[str, Operation]]:
    """By the id of the new operation, the old one that it is: that of the same method and path;
    else of the same URL; else of the same operationId, wherever it is now."""
    left = {operation.id: operation for operation in old.operations()}
    right = {operation.id: operation for operation in new.operations()}
    keys: tuple[tuple[Callable[[Operation], Hashable], Callable[[Operation], Hashable]], ...] = (
        (_erased_with_id, _erased_with_id),  # paths may differ in what is behind "#" alone
        (_erased, _erased),
        (_by_url(old), _by_url(new)),
        (_by_id, _by_id),
    )
    for key_before, key_after in keys:
        before = {key_before(operation): operation for operation in left.values()}
        for operation in list(right.values()):
            one = before.pop(key_after(operation), None)
            if one is not None:
                del left[one.id], right[operation.id]
                yield operation.id, one


def _erased(operation: Operation) -> tuple[str, str]:
    """The route without the names of path parameters, which are no part of a URL."""
    path = "".join(part if isinstance(part, str) else "{}" for part in operation.path)
    return operation.method.upper(), f"{path}#{media_of(operation)}"


def _erased_with_id(operation: Operation) -> tuple[str, str, str]:
    return (*_erased(operation), operation.id)


def _by_url(api: Api) -> Callable[[Operation], Hashable]:
    """What ``_erased`` gives, behind the first server's path: that may move into the paths."""

    def key(operation: Operation) -> tuple[str, str]:
        servers = operation.servers or api.servers
        base = servers[0].url if servers else ""
        method, path = _erased(operation)
        return method, base.rstrip("/") + path

    return key


def _by_id(operation: Operation) -> str:
    return operation.id


def _homes(api: Api) -> dict[str, tuple[Name, ...]]:
    return {o.id: group.path for group in groups(api.root) for o in group.operations}


def _removed(run: Run, operation: Operation) -> None:
    own = owner(operation)
    run.add(
        Root(operation.id, Direction.ANY),
        "endpoint.removed",
        own.place,
        own.place,
        elements=(own.element, None),
        traits=[
            *(("deprecated",) if operation.doc.deprecated else ()),
            *(("another-body",) if operation.variant_of else ()),
        ],
        said={"sunset": operation.doc.sunset},
    )


def _compare_routes(run: Run, old: Operation, new: Operation, same_url: bool) -> None:
    if _erased(old) == _erased(new):
        return
    elements = owner(old).element, owner(new).element
    traits = ("same-url",) if same_url else ()
    spot, texts = Root(new.id, Direction.ANY), (route(old), route(new))
    run.add(spot, "endpoint.moved", route(new), *texts, elements=elements, traits=traits)


def _named(
    run: Run,
    old: Operation,
    new: Operation,
    home: tuple[Name, ...],
    other: tuple[Name, ...],
) -> None:
    spot = Root(new.id, Direction.ANY)
    elements = owner(old).element, owner(new).element
    if (old.id, folded(old.name)) != (new.id, folded(new.name)):
        traits = ("same-name",) if folded(old.name) == folded(new.name) else ()
        run.add(
            spot, "endpoint.operation-id-changed", route(new), old.id, new.id,
            elements=elements, traits=traits,
        )  # fmt: skip
    paths = [".".join(" ".join(folded(name)) for name in path) for path in (home, other)]
    if paths[0] != paths[1]:
        run.add(spot, "endpoint.tag-changed", route(new), *paths, elements=elements)


def _compare(run: Run, old: Operation, new: Operation) -> None:
    spot, place = Root(new.id, Direction.ANY), route(new)
    elements = owner(old).element, owner(new).element
    compare_bodies(run, old, new)
    _compare_calls(run, spot, old, new, elements)
    if old.variant_of and new.variant_of:
        return  # all else is that of the operation that they are variants of
    compare_docs(run, spot, place, old.doc, new.doc, elements)
    compare_params(run, old, new, _path_params(old, new))
    compare_answers(run, old, new)
    levels = [_STABILITY.index(operation.stability or "stable") for operation in (old, new)]
    if levels[1] < levels[0]:
        texts = [operation.stability or "stable" for operation in (old, new)]
        run.add(spot, "policy.violation", place, *texts, elements=elements, traits=("stability",))
    if old.auth != new.auth:
        where = _requiring(old), _requiring(new)
        compare_requirements(run, spot, place, (old.auth, new.auth), where)
    compare_servers(run, spot, (old.servers, new.servers), place, elements)


def _requiring(operation: Operation) -> Element:
    """The operation, where it says what it requires, or the document does."""
    element = owner(operation).element
    return replace(element, origin=operation.auth_origin or element.origin)


def _path_params(old: Operation, new: Operation) -> Iterator[tuple[Param, Param]]:
    """Parameters in the same place of the path, whatever they are called. A path of other places
    has none: there they are what they are called."""
    slots = [[p.wire for p in o.path if isinstance(p, Slot)] for o in (old, new)]
    if len(slots[0]) != len(slots[1]):
        return
    known = [
        {p.wire: p for p in operation.params if p.where is Where.PATH} for operation in (old, new)
    ]
    for one, other in zip(*slots, strict=True):
        if one in known[0] and other in known[1]:
            yield known[0].pop(one), known[1].pop(other)


def _compare_calls(
    run: Run, spot: Root, old: Operation, new: Operation, elements: Elements
) -> None:
    """What an SDK does around the request and the answer."""
    place = route(new)
    shapes = [_shape(operation) for operation in (old, new)]
    # What a call passed and is gone has been told, and what it must pass from now on.
    if shapes[0] != shapes[1] and "" not in shapes:
        run.add(spot, "endpoint.signature-changed", place, *shapes, elements=elements)
    elif shapes[0] == "" != shapes[1] and not _needs_any(new):
        run.add(
            spot, "endpoint.signature-changed", place, "nothing", shapes[1],
            elements=elements, traits=("first",),
        )  # fmt: skip
    if (old.pagination is None) != (new.pagination is None):
        paged = ["pages" if o.pagination is not None else "one answer" for o in (old, new)]
        gone = ("gone",) if new.pagination is None else ()
        run.add(spot, "endpoint.pagination-changed", place, *paged, elements=elements, traits=gone)
    if old.retries != new.retries:
        texts = [_retries_text(operation.retries) for operation in (old, new)]
        run.add(spot, "endpoint.retries-changed", place, *texts, elements=elements)
    keys = old.idempotency_header, new.idempotency_header
    if keys[0].lower() != keys[1].lower():
        traits = () if keys[0] else ("added",)
        run.add(
            spot, "endpoint.idempotency-changed", place, *keys, elements=elements, traits=traits
        )


def _needs_any(operation: Operation) -> bool:
    given = any(isinstance(param.presence, Required) for param in operation.params)
    return given or (bool(operation.bodies) and operation.body_required)


def _shape(operation: Operation) -> str:
    match operation.request:
        case RequestObject():
            return "one object of all parameters"
        case RequestBody():
            return "the body alone"
        case None:
            return ""


def _retries_text(retries: Retries | None) -> str:
    """Like ``429 and 5XX, for 30 s``: what is asked again, and how long."""
    if retries is None:
        return "as the client does"
    if not retries.enabled:
        return "never"
    pause = f"{retries.initial_ms}-{retries.max_ms} ms apart, times {retries.exponent:g}"
    lost = ", and without an answer" if retries.connection_errors else ""
    statuses = ", ".join(retries.statuses)
    return f"after {statuses}{lost}; {pause}; for {retries.max_elapsed_ms / 1000:g} s"
