"""Bodies of requests, and the media types of a message (OpenAPI 3.1, 4.8.13 and 4.8.14)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from sdkwright.ir.api import Webhook
from sdkwright.ir.messages import Body
from sdkwright.ir.type_system import At, Place

from .model import Direction, Element, ElementKind
from .owner import Caller, Owner, owner
from .pairs import Root, Run
from .spelled import respelled
from .types import compare_types

_T = TypeVar("_T")


def compare_bodies(run: Run, old: Caller, new: Caller) -> None:
    owners = owner(old), owner(new)
    spot, traits = owners[1].asked, owners[1].traits
    place = f"{owners[1].place} body"
    whole = owners[0].element, owners[1].element
    if old.bodies and not new.bodies:
        media = _media(old.bodies)
        run.add(spot, "body.removed", place, media, elements=whole, traits=traits)
        return
    if new.bodies and not old.bodies:
        kind, media = _presence(new), _media(new.bodies)
        run.add(spot, kind, place, "", media, elements=whole, traits=("added", *traits))
        return
    before = {body.media: body for body in old.bodies}
    after = {body.media: body for body in new.bodies}
    matching = _matching(before, after)
    if old.body_required != new.body_required:
        texts = ["required" if caller.body_required else "optional" for caller in (old, new)]
        told = [*traits]
        for one, other in matching:
            places = _place(old, one), _place(new, other)
            told += respelled(run, (one.type, other.type), places)
        run.add(spot, _presence(new), place, *texts, elements=whole, traits=told)
    compare_media(run, spot, place, (before, after), whole)
    for one, other in matching:
        both = _element(owners[0], one), _element(owners[1], other)
        form = (other.kind.value, *traits)
        places = _place(old, one), _place(new, other)
        compare_types(run, spot, place, (one.type, other.type), both, places, form)
        if one.parts != other.parts:
            run.add(spot, "body.encoding-changed", f"{place} {other.media}", elements=both)


def _place(caller: Caller, body: Body) -> Place:
    # The payload of a webhook is written as one that is always there.
    always = caller.body_required or isinstance(caller, Webhook)
    return Place(At.REQUIRED if always else At.OPTIONAL, body.kind)


def _presence(caller: Caller) -> str:
    return "body.required" if caller.body_required else "body.optional"


def _matching(before: dict[str, Body], after: dict[str, Body]) -> list[tuple[Body, Body]]:
    """Notations of one value are compared by the first that both have; else the first of each."""
    common = [media for media in before if media in after]
    if common:
        return [(before[common[0]], after[common[0]])]
    firsts = [next(iter(bodies.values()), None) for bodies in (before, after)]
    return [(firsts[0], firsts[1])] if firsts[0] is not None and firsts[1] is not None else []


def _element(own: Owner, body: Body) -> Element:
    return Element(ElementKind.BODY, f"{own.id}\0{body.media}", body.origin)


def _media(bodies: Sequence[Body]) -> str:
    return ", ".join(body.media for body in bodies)


def compare_media(
    run: Run,
    spot: Root,
    place: str,
    messages: tuple[dict[str, _T], dict[str, _T]],
    elements: tuple[Element, Element],
    traits: Iterable[str] = (),
) -> None:
    """``messages`` are by media type; one that became another is one change where it is received,
    since the SDK asks for what there is."""
    before, after = messages
    gone = [media for media in before if media not in after]
    come = [media for media in after if media not in before]
    if len(gone) == len(come) == len(before) == 1 and spot.direction is Direction.RESPONSE:
        run.add(
            spot, "media-type.changed", place, gone[0], come[0], elements=elements, traits=traits
        )
        return
    for media in gone:
        run.add(spot, "media-type.removed", place, media, elements=elements, traits=traits)
    for media in come:
        run.add(spot, "media-type.added", place, "", media, elements=elements, traits=traits)
