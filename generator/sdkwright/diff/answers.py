"""Answers of operations, and those that the API expects to a webhook (OpenAPI 3.1, 4.8.16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from sdkwright.ir.api import Link, Operation, Response
from sdkwright.ir.messages import Header
from sdkwright.ir.type_system import At, Place

from .bodies import compare_media
from .model import Element, ElementKind
from .owner import Caller, Owner, owner
from .pairs import BY_HAND, Root, Run
from .said import compare_docs, compare_presence
from .spelled import always, member_places
from .types import compare_types
from .words import folded, type_text, value_text


def compare_answers(run: Run, old: Caller, new: Caller) -> None:
    """The answers, by status and then by media type."""
    for is_error in (False, True):
        _compare_statuses(run, (old, new), is_error)


def _compare_statuses(run: Run, callers: tuple[Caller, Caller], is_error: bool) -> None:
    owners = owner(callers[0]), owner(callers[1])
    before, after = (_by_status(_answers(caller, is_error)) for caller in callers)
    moved = {} if is_error else _moved(before, after)
    at = At.ERROR if is_error else At.ANSWER
    for status, responses in before.items():
        if status not in after:
            kind = "response.error-removed" if is_error else "response.success-removed"
            own = owners[0]
            here = _element(own, responses[0]), None
            place = f"{own.place} {status}"
            traits = (*_alike(status, before, after, moved, is_error), *own.unseen)
            run.add(own.answered, kind, place, status, elements=here, traits=traits)
    came_from = {new: old for old, new in moved.items()}
    for status, responses in after.items():
        own = owners[1]
        place = f"{own.place} {status}"
        known = before.get(status) or before.get(came_from.get(status, ""))
        if status not in before:
            is_known = known is not None or _is_among(status, after, before)
            traits = ("error" if is_error else "success", *own.unseen)
            traits = (*traits, *(("same-result",) if is_known and not is_error else ()))
            there = None, _element(own, responses[0])
            run.add(
                own.answered, "response.status-added", place, "", status,
                elements=there, traits=traits,
            )  # fmt: skip
        if known is not None:
            _compare_responses(run, owners, (place, at), known, responses)


_Answers: TypeAlias = Mapping[str, list[Response]]


def _moved(before: _Answers, after: _Answers) -> dict[str, str]:
    """Successes that have another status now, by the old one: what a call gives is the same, for it
    has a member for each body, whatever the status."""
    free = [status for status in after if status not in before]
    moved = {}
    for status, responses in before.items():
        if status in after:
            continue
        other = next((one for one in free if _bodies(after[one]) == _bodies(responses)), None)
        if other is not None:
            free.remove(other)
            moved[status] = other
    return moved


def _bodies(responses: Sequence[Response]) -> frozenset[tuple[str, tuple[str, ...]]]:
    return frozenset((one.media, folded(one.name)) for one in responses)


def _alike(
    status: str, before: _Answers, after: _Answers, moved: Mapping[str, str], is_error: bool
) -> tuple[str, ...]:
    """Whether the result of the call keeps what it had of a status that is gone: because the answer
    moved to another, or because one that is still there has the same."""
    if is_error:
        return ()
    if status in moved:
        return ("moved",)
    return ("same-result",) if _is_among(status, before, after) else ()


def _is_among(status: str, here: _Answers, there: _Answers) -> bool:
    """Whether all bodies of a status are those of others, which both versions have."""
    known = {
        (one.media, one.name, one.type)
        for other, responses in here.items()
        if other in there
        for one in responses
    }
    return {(one.media, one.name, one.type) for one in here[status]} <= known


def _answers(caller: Caller, is_error: bool) -> Sequence[Response]:
    if isinstance(caller, Operation):
        return caller.errors if is_error else caller.success
    return [one for one in caller.responses if one.status.startswith(("4", "5")) == is_error]


def _by_status(responses: Sequence[Response]) -> dict[str, list[Response]]:
    found: dict[str, list[Response]] = {}
    for response in responses:
        found.setdefault(response.status, []).append(response)
    return found


def _element(own: Owner, response: Response) -> Element:
    key = f"{own.id}\0{response.status}\0{response.media}"
    return Element(ElementKind.RESPONSE, key, response.origin)


def _compare_responses(
    run: Run,
    owners: tuple[Owner, Owner],
    where: tuple[str, At],
    old: list[Response],
    new: list[Response],
) -> None:
    place, at = where
    spot = owners[1].answered
    before = {response.media: response for response in old}
    after = {response.media: response for response in new}
    firsts = _element(owners[0], old[0]), _element(owners[1], new[0])
    compare_media(run, spot, place, (before, after), firsts, owners[1].unseen)
    if not set(before) & set(after) and len(before) == len(after) == 1:
        after = dict.fromkeys(before, next(iter(after.values())))
    for media, one in before.items():
        other = after.get(media)
        if other is None:
            continue
        both = _element(owners[0], one), _element(owners[1], other)
        if one.type is not None and other.type is not None:
            renamed = folded(one.name) != folded(other.name)  # the field of the result is another
            form = (other.media, *owners[1].unseen, *(always(run) if renamed else ()))
            places = Place(at, one.kind), Place(at, other.kind)
            compare_types(run, spot, place, (one.type, other.type), both, places, form)
    _compare_headers(run, spot, place, (old[0], new[0]), firsts)
    compare_docs(run, spot, place, old[0].doc, new[0].doc, firsts)
    _compare_links(run, spot, place, (old[0], new[0]), firsts)


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
        presences, types = (one.presence, header.presence), (one.type, header.type)
        compare_presence(run, spot, "header", at, presences, types, both, frozenset())
        places = member_places(*presences)
        compare_types(run, spot, at, types, both, places, ("header", BY_HAND))


def _header_element(response: Element, header: Header) -> Element:
    return Element(ElementKind.HEADER, f"{response.key}\0{header.wire.lower()}", header.origin)


def _compare_links(
    run: Run,
    spot: Root,
    place: str,
    responses: tuple[Response, Response],
    elements: tuple[Element, Element],
) -> None:
    """No SDK follows links by itself: pages of the docs show them."""
    before, after = ({link.name: link for link in each.links} for each in responses)
    for name in dict.fromkeys((*before, *after)):
        texts = [_link_text(before.get(name), run.renamed), _link_text(after.get(name), {})]
        if texts[0] != texts[1]:
            step = "added" if not texts[0] else "changed" if texts[1] else "removed"
            run.add(spot, f"link.{step}", f"{place} link {name}", *texts, elements=elements)


def _link_text(link: Link | None, renamed: Mapping[str, str]) -> str:
    """Like ``getPet(id: "$response.body#/id")``; "" for no link."""
    if link is None:
        return ""
    given = [f"{name}: {value_text(value)}" for name, value in link.parameters]
    body = [f"body: {value_text(link.body.value)}"] if link.body is not None else []
    operation = renamed.get(link.operation, link.operation)
    return f"{operation}({', '.join([*given, *body])})"
