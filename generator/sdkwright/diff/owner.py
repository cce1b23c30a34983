"""Whose messages are compared: an operation's, or those of a webhook, which go the other way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from sdkwright.ir.api import Operation, Webhook

from .model import Direction, Element, ElementKind
from .pairs import BY_HAND, Root

Caller: TypeAlias = Operation | Webhook


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """``asked`` is where values of the request are met, ``answered`` those of the answer, as users
    of SDKs see them; ``unseen`` are the traits of what SDKs leave to their users' own code: all of
    a webhook but its body."""

    id: str
    place: str
    element: Element
    asked: Root
    answered: Root
    traits: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()


def owner(caller: Caller) -> Owner:
    match caller:
        case Operation():
            return Owner(
                id=caller.id,
                place=route(caller),
                element=Element(ElementKind.OPERATION, caller.id, caller.origin),
                asked=Root(caller.id, Direction.REQUEST),
                answered=Root(caller.id, Direction.RESPONSE),
            )
        case Webhook():
            kind = "callback" if caller.expression else "webhook"
            return Owner(
                id=caller.id,
                place=f"{kind} {caller.event}",
                element=Element(ElementKind.WEBHOOK, caller.id, caller.origin),
                asked=Root("", Direction.RESPONSE, caller.id),
                answered=Root("", Direction.REQUEST, caller.id),
                traits=("webhook",),
                unseen=("webhook", BY_HAND),
            )


def route(operation: Operation) -> str:
    """Like ``GET /pets``; with the media type, where it is one of several methods for one route."""
    text = f"{operation.method.upper()} {operation.path_text}"
    return f"{text} ({media_of(operation)})" if operation.variant_of else text


def media_of(operation: Operation) -> str:
    """That of the bodies an operation was made for besides the one of the document; else ""."""
    return operation.id.removeprefix(operation.variant_of).strip() if operation.variant_of else ""
