"""Operations in two versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from sdkwright.ir.api import Api, Operation, RequestBody, RequestObject, Response
from sdkwright.ir.messages import Body, Header, Param, Slot, Where
from sdkwright.ir.types import Name, Required
from sdkwright.ir.walk import groups

from .model import Direction, Element, ElementKind
from .pairs import Root, Run
from .said import compare_docs, compare_presence
from .security import compare_requirements
from .servers import compare_servers
from .types import compare_types
from .words import folded, type_text

_STABILITY = ("draft", "alpha", "beta", "stable")
_T = TypeVar("_T")


def operation_element(operation: Operation) -> Element:
    return Element(ElementKind.OPERATION, operation.id, operation.origin)


def route(operation: Operation) -> str:
    return f"{operation.method.upper()} {operation.path_text}"


def _erased(operation: Operation) -> tuple[str, str]:
    """The route without the names of path parameters, which are no part of a URL."""
    path = "".join(part if isinstance(part, str) else "{}" for part in operation.path)
    return operation.method.upper(), f"{path}#{operation.variant_of and operation.id}"


def compare_operations(run: Run, old: Api, new: Api) -> None:
    before = {_erased(operation): operation for operation in old.operations()}
    after = {_erased(operation): operation for operation in new.operations()}
    homes = _homes(old), _homes(new)
    for key, operation in before.items():
        if key not in after:
            _removed(run, operation)
    for key, operation in after.items():
        one = before.get(key)
        if one is None:
            come = None, operation_element(operation)
            spot = Root(operation.id, Direction.ANY)
            run.add(spot, "endpoint.added", route(operation), "", route(operation), elements=come)
            continue
        _compare(run, one, operation)
        _moved(run, one, operation, homes[0].get(one.id, ()), homes[1].get(operation.id, ()))
        own = Root(operation.id, Direction.ANY)
        elements = operation_element(one), operation_element(operation)
        if one.auth != operation.auth:
            compare_requirements(run, own, route(operation), (one.auth, operation.auth), elements)
        compare_servers(run, own, (one.servers, operation.servers), route(operation), elements)


def _homes(api: Api) -> dict[str, tuple[Name, ...]]:
    return {o.id: group.path for group in groups(api.root) for o in group.operations}


def _removed(run: Run, operation: Operation) -> None:
    traits = {"deprecated"} if operation.doc.deprecated else set()
    run.add(
        Root(operation.id, Direction.ANY),
        "endpoint.removed",
        route(operation),
        route(operation),
        elements=(operation_element(operation), None),
        traits=traits,
        said={"sunset": operation.doc.sunset},
    )


def _moved(
    run: Run,
    old: Operation,
    new: Operation,
    home: tuple[Name, ...],
    other: tuple[Name, ...],
) -> None:
    spot = Root(new.id, Direction.ANY)
    elements = operation_element(old), operation_element(new)
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
    spot = Root(new.id, Direction.ANY)
    elements = operation_element(old), operation_element(new)
    compare_docs(run, spot, route(new), old.doc, new.doc, elements)
    _compare_params(run, old, new)
    _compare_bodies(run, old, new)
    statuses(run, old, new)
    levels = [_STABILITY.index(operation.stability or "stable") for operation in (old, new)]
    if levels[1] < levels[0]:
        texts = [operation.stability or "stable" for operation in (old, new)]
        run.add(
            spot, "policy.violation", route(new), *texts, elements=elements, traits=("stability",)
        )
    shapes = [_shape(operation) for operation in (old, new)]
    # A call that passes nothing goes on; what it passes and is gone has been told.
    if shapes[0] != shapes[1] and "" not in shapes:
        run.add(spot, "endpoint.signature-changed", route(new), *shapes, elements=elements)
    if (old.pagination is None) != (new.pagination is None):
        paged = ["pages" if o.pagination is not None else "one answer" for o in (old, new)]
        run.add(spot, "endpoint.pagination-changed", route(new), *paged, elements=elements)


def _shape(operation: Operation) -> str:
    match operation.request:
        case RequestObject():
            return "one object of all parameters"
        case RequestBody():
            return "the body alone"
        case None:
            return ""


def _param_element(operation: Operation, param: Param) -> Element:
    key = f"{operation.id}\0{param.where.value}\0{param.wire}"
    return Element(ElementKind.PARAMETER, key, param.origin)


def _compare_params(run: Run, old: Operation, new: Operation) -> None:
    before = {(p.where, _key(p)): p for p in old.params}
    after = {(p.where, _key(p)): p for p in new.params}
    for one, other in _path_params(old, new):
        del before[one.where, _key(one)], after[other.where, _key(other)]
        _compare_param(run, old, new, one, other)
    for key, param in before.items():
        if key not in after:
            place = _param_place(old, param)
            run.add(
                Root(old.id, Direction.REQUEST), "parameter.removed", place,
                type_text(param.type, run.old),
                elements=(_param_element(old, param), None), traits=_param_traits(param),
            )  # fmt: skip
    for key, param in after.items():
        known = before.get(key)
        if known is not None:
            _compare_param(run, old, new, known, param)
            continue
        is_required = isinstance(param.presence, Required)
        kind = "parameter.added-required" if is_required else "parameter.added-optional"
        run.add(
            Root(new.id, Direction.REQUEST), kind, _param_place(new, param), "",
            type_text(param.type, run.new),
            elements=(None, _param_element(new, param)), traits=_param_traits(param),
        )  # fmt: skip


def _key(param: Param) -> str:
    return param.wire.lower() if param.where is Where.HEADER else param.wire


def _path_params(old: Operation, new: Operation) -> Iterator[tuple[Param, Param]]:
    """Parameters in the same place of the path, whatever they are called."""
    known = [
        {p.wire: p for p in operation.params if p.where is Where.PATH} for operation in (old, new)
    ]
    slots = [[p.wire for p in o.path if isinstance(p, Slot)] for o in (old, new)]
    for one, other in zip(*slots, strict=True):
        if one in known[0] and other in known[1]:
            yield known[0].pop(one), known[1].pop(other)


def _param_place(operation: Operation, param: Param) -> str:
    return f"{route(operation)} {param.where.value} {param.wire}"


def _param_traits(param: Param) -> frozenset[str]:
    traits = {param.where.value, "required" if isinstance(param.presence, Required) else "optional"}
    return frozenset(traits | ({"deprecated"} if param.doc.deprecated else set()))


def _compare_param(run: Run, old: Operation, new: Operation, one: Param, other: Param) -> None:
    spot = Root(new.id, Direction.REQUEST)
    place = _param_place(new, other)
    elements = _param_element(old, one), _param_element(new, other)
    traits = _param_traits(one) | _param_traits(other)
    if one.wire != other.wire and one.where is Where.PATH:
        run.add(spot, "parameter.renamed", place, one.wire, other.wire, elements=elements)
    elif folded(one.name) != folded(other.name):
        before, after = " ".join(one.name), " ".join(other.name)
        run.add(spot, "name.changed", place, before, after, elements=elements)
    compare_presence(
        run, spot, "parameter", place, (one.presence, other.presence), elements, traits
    )
    written = [_writing(param) for param in (one, other)]
    if written[0] != written[1]:
        run.add(spot, "parameter.style-changed", place, *written, elements=elements)
    compare_docs(run, spot, place, one.doc, other.doc, elements)
    compare_types(run, spot, place, (one.type, other.type), elements, (other.where.value,))


def _writing(param: Param) -> str:
    marks = [param.style.value, "explode" if param.explode else ""]
    return " ".join(filter(None, [*marks, "allowReserved" if param.allow_reserved else ""]))


def _compare_bodies(run: Run, old: Operation, new: Operation) -> None:
    spot = Root(new.id, Direction.REQUEST)
    place = f"{route(new)} body"
    whole = operation_element(old), operation_element(new)
    if old.bodies and not new.bodies:
        run.add(spot, "body.removed", place, _media(old.bodies), elements=whole)
        return
    if new.bodies and not old.bodies:
        kind = "body.required" if new.body_required else "body.optional"
        run.add(spot, kind, place, "", _media(new.bodies), elements=whole, traits=("added",))
        return
    if old.body_required != new.body_required:
        kind = "body.required" if new.body_required else "body.optional"
        texts = ["required" if o.body_required else "optional" for o in (old, new)]
        run.add(spot, kind, place, *texts, elements=whole)
    before = {body.media: body for body in old.bodies}
    after = {body.media: body for body in new.bodies}
    _compare_media(run, spot, place, (before, after), whole)
    for one, other in _matching(before, after):
        both = _body_element(old, one), _body_element(new, other)
        compare_types(run, spot, place, (one.type, other.type), both, (other.kind.value,))
        if one.parts != other.parts:
            run.add(spot, "body.encoding-changed", f"{place} {other.media}", elements=both)


def _matching(before: dict[str, Body], after: dict[str, Body]) -> list[tuple[Body, Body]]:
    """Notations of one value are compared by the first that both have; else the first of each."""
    common = [media for media in before if media in after]
    if common:
        return [(before[common[0]], after[common[0]])]
    firsts = [next(iter(bodies.values()), None) for bodies in (before, after)]
    return [(firsts[0], firsts[1])] if firsts[0] is not None and firsts[1] is not None else []


def _body_element(operation: Operation, body: Body) -> Element:
    return Element(ElementKind.BODY, f"{operation.id}\0{body.media}", body.origin)


def _media(bodies: Sequence[Body]) -> str:
    return ", ".join(body.media for body in bodies)


def _compare_media(
    run: Run,
    spot: Root,
    place: str,
    bodies: tuple[dict[str, _T], dict[str, _T]],
    elements: tuple[Element, Element],
) -> None:
    before, after = bodies
    gone = [media for media in before if media not in after]
    come = [media for media in after if media not in before]
    if len(gone) == len(come) == len(before) == 1 and spot.direction is Direction.RESPONSE:
        run.add(spot, "media-type.changed", place, gone[0], come[0], elements=elements)
        return
    for media in gone:
        run.add(spot, "media-type.removed", place, media, elements=elements)
    for media in come:
        run.add(spot, "media-type.added", place, "", media, elements=elements)


def statuses(run: Run, old: Operation, new: Operation) -> None:
    """The answers, by status and then by media type."""
    for is_error, one, other in ((False, old.success, new.success), (True, old.errors, new.errors)):
        before, after = _by_status(one), _by_status(other)
        for status, responses in before.items():
            if status not in after:
                kind = "response.error-removed" if is_error else "response.success-removed"
                here = _response_element(old, responses[0]), None
                place = f"{route(old)} {status}"
                run.add(Root(old.id, Direction.RESPONSE), kind, place, status, elements=here)
        for status, responses in after.items():
            spot, place = Root(new.id, Direction.RESPONSE), f"{route(new)} {status}"
            known = before.get(status)
            if known is None:
                traits = ("error",) if is_error else ("success",)
                there = None, _response_element(new, responses[0])
                run.add(
                    spot, "response.status-added", place, "", status, elements=there, traits=traits
                )
            else:
                _compare_responses(run, spot, place, (old, known), (new, responses))


def _by_status(responses: Sequence[Response]) -> dict[str, list[Response]]:
    found: dict[str, list[Response]] = {}
    for response in responses:
        found.setdefault(response.status, []).append(response)
    return found


def _response_element(operation: Operation, response: Response) -> Element:
    key = f"{operation.id}\0{response.status}\0{response.media}"
    return Element(ElementKind.RESPONSE, key, response.origin)


def _compare_responses(
    run: Run,
    spot: Root,
    place: str,
    old: tuple[Operation, list[Response]],
    new: tuple[Operation, list[Response]],
) -> None:
    before = {response.media: response for response in old[1]}
    after = {response.media: response for response in new[1]}
    firsts = _response_element(old[0], old[1][0]), _response_element(new[0], new[1][0])
    _compare_media(run, spot, place, (before, after), firsts)
    if not set(before) & set(after) and len(before) == len(after) == 1:
        after = dict.fromkeys(before, next(iter(after.values())))
    for media, one in before.items():
        other = after.get(media)
        if other is None:
            continue
        both = _response_element(old[0], one), _response_element(new[0], other)
        if one.type is not None and other.type is not None:
            compare_types(run, spot, place, (one.type, other.type), both, (other.media,))
        compare_docs(run, spot, place, one.doc, other.doc, both)
        _compare_headers(run, spot, place, (one, other), both)


def _compare_headers(
    run: Run,
    spot: Root,
    place: str,
    responses: tuple[Response, Response],
    elements: tuple[Element, Element],
) -> None:
    before, after = ({h.wire.lower(): h for h in r.headers} for r in responses)
    for wire, header in before.items():
        if wire not in after:
            what = type_text(header.type, run.old)
            here = _header_element(elements[0], header), None
            run.add(spot, "header.removed", f"{place} header {header.wire}", what, elements=here)
    for wire, header in after.items():
        one = before.get(wire)
        at = f"{place} header {header.wire}"
        there = _header_element(elements[1], header)
        if one is None:
            what = type_text(header.type, run.new)
            run.add(spot, "header.added", at, "", what, elements=(None, there))
            continue
        both = _header_element(elements[0], one), there
        compare_presence(
            run, spot, "header", at, (one.presence, header.presence), both, frozenset()
        )
        compare_types(run, spot, at, (one.type, header.type), both, ("header",))


def _header_element(response: Element, header: Header) -> Element:
    return Element(ElementKind.HEADER, f"{response.key}\0{header.wire.lower()}", header.origin)
