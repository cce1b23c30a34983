"""Webhooks as every SDK offers them: one function each, and one that tells all of them apart."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, fields

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Body, BodyKind, Source, Webhook
from sdkwright.ir.signature import Signature
from sdkwright.ir.types import Name, TypeExpr
from sdkwright.names import NameBook, claim_all, snake, words
from sdkwright.render.naming import wishing

WEBHOOKS = "webhooks"
"""The scope in which names of functions that read webhooks are remembered."""

_KINDS = {
    BodyKind.JSON: "json",
    BodyKind.FORM: "form",
    BodyKind.TEXT: "text",
}


@dataclass(frozen=True, slots=True)
class Incoming:
    """A kind of request that users can tell from others: ``webhooks`` are what the document has of
    it, such as the callback of several operations.

    ``event`` is its name; ``kind`` is "json", "form", "text", "bytes", or "" where there is no
    body; ``type`` is the payload's where it is "json". ``signature`` is an index of those of
    ``signatures_of``.
    """

    name: str
    event: str
    webhooks: tuple[Webhook, ...]
    kind: str
    type: TypeExpr | None
    signature: int | None

    @property
    def first(self) -> Webhook:
        return self.webhooks[0]


@dataclass(frozen=True, slots=True)
class Received:
    """All webhooks of an API, in a language where each has a type: ``incoming`` by the names of the
    functions that read them, ``apart`` what a request alone can be told to be, and ``types`` the
    events, by the ids of webhooks."""

    incoming: tuple[Incoming, ...]
    apart: tuple[Incoming, ...]
    types: Mapping[str, str]

    @property
    def signed(self) -> bool:
        return any(one.signature is not None for one in self.apart)

    @property
    def headed(self) -> bool:
        """Whether headers are read."""
        return self.signed or any(map(reads_headers, self.apart))

    def event(self, one: Incoming) -> str:
        return self.types[one.first.id]

    def alike(self, one: Incoming) -> tuple[Incoming, ...]:
        """The webhooks whose event is that of ``one``."""
        return tuple(i for i in self.incoming if self.event(i) == self.event(one))

    def symbols(self, joint: str, functions: str) -> Mapping[str, str]:
        """Public names, with the pointers of what they are made of: types of events below
        ``joint``, functions below ``functions``."""
        found = {f"{joint}{self.event(one)}": one.first.origin.pointer for one in self.apart}
        return found | {f"{functions}{i.name}": i.first.origin.pointer for i in self.incoming}


def received_of(
    incoming: tuple[Incoming, ...], event: Callable[[Incoming], str], taken: Collection[str]
) -> Received:
    """``event`` is the type of what can be told apart; what cannot be has one together, which is
    none of ``taken``."""
    apart = alternatives(incoming)
    known = {*map(event, incoming), *taken}
    types: dict[str, str] = {}
    for one in apart:
        ids = {webhook.id for webhook in one.webhooks}
        several = [event(i) for i in incoming if i.first.id in ids]
        name = several[0] if len(several) == 1 else _together(several, known)
        known.add(name)
        types |= dict.fromkeys(ids, name)
    return Received(incoming, apart, types)


def _together(events: list[str], taken: Collection[str]) -> str:
    """What is called so that cannot be told apart."""
    first, second = events[:2]
    name = f"{first}Or{second}" if len(events) == 2 else f"{first}OrOthers"
    while name.lower() in {other.lower() for other in taken}:
        name = f"{name}Event"
    return name


def signatures_of(api: Api) -> tuple[Signature, ...]:
    """How requests are signed, each way once, in the order of the document."""
    found = (webhook.signature for webhook in api.received())
    return tuple(dict.fromkeys(signature for signature in found if signature is not None))


def settings_of(signature: Signature) -> Iterator[tuple[str, str | int | tuple[str, ...]]]:
    """What differs from the defaults, which all runtimes share."""
    for field in fields(signature):
        value = getattr(signature, field.name)
        if value != field.default:
            yield field.name, value if isinstance(value, int | tuple) else str(value)


def incoming_of(
    api: Api,
    cased: Callable[[Name], str],
    report: Report,
    book: NameBook,
    fold: Callable[[str], str] = str,
) -> tuple[Incoming, ...]:
    """All kinds of requests, one that several webhooks share once; ``cased`` makes the name of a
    function that reads it, ``fold`` makes those equal that cannot stand side by side."""
    signatures = signatures_of(api)
    alike: dict[object, list[Webhook]] = {}
    for webhook in api.received():
        alike.setdefault((snake(webhook.name), *_facts(webhook)), []).append(webhook)
    claims = []
    before, older = book.before(WEBHOOKS), book.open(WEBHOOKS)
    firsts = [
        next((w for w in several if w.id in before), several[0]) for several in alike.values()
    ]
    for first in firsts:
        wishes = [first.name, (*first.name, first.method.lower()), words(first.id)]
        claims.append(wishing(first.id, first.event, wishes, cased, first.origin, older=older))
    names = claim_all(claims, report, what="webhook", fold=fold, book=book, scope=WEBHOOKS)
    return tuple(
        _incoming(names[first.id], tuple(several), signatures)
        for first, several in zip(firsts, alike.values(), strict=True)
        if first.id in names
    )


def alternatives(incoming: tuple[Incoming, ...]) -> tuple[Incoming, ...]:
    """What can be told apart by a request alone: those that cannot be have one name together."""
    alike: dict[object, list[Incoming]] = {}
    for one in incoming:
        apart = one.name if one.first.event_from else ""
        alike.setdefault((apart, *_facts(one.first)), []).append(one)
    return tuple(
        several[0]
        if len(several) == 1
        else Incoming(
            name="",
            event=" or ".join(one.event for one in several),
            webhooks=tuple(webhook for one in several for webhook in one.webhooks),
            kind=several[0].kind,
            type=several[0].type,
            signature=several[0].signature,
        )
        for several in alike.values()
    )


def _facts(webhook: Webhook) -> tuple[object, ...]:
    """What makes two webhooks two."""
    body = _body(webhook)
    payload = None if body is None else (body.kind, body.type)
    return payload, webhook.marks, webhook.event_from, webhook.event_exact, webhook.signature


def _incoming(
    name: str, webhooks: tuple[Webhook, ...], signatures: tuple[Signature, ...]
) -> Incoming:
    first = webhooks[0]
    body = _body(first)
    kind = "" if body is None else _KINDS.get(body.kind, "bytes")
    return Incoming(
        name=name,
        event=first.event,
        webhooks=webhooks,
        kind=kind,
        type=body.type if body is not None and kind == "json" else None,
        signature=None if first.signature is None else signatures.index(first.signature),
    )


def _body(webhook: Webhook) -> Body | None:
    """The body that an SDK reads best."""
    return next(iter(webhook.bodies), None)


def path_of(source: Source) -> str | tuple[str, ...]:
    """A header as its name, a member of the body as its path."""
    return source.header or source.path


def reads_headers(one: Incoming) -> bool:
    """Whether headers help to tell what it is."""
    sources = [mark.source for mark in one.first.marks] + list(one.first.event_from)
    return any(source.header for source in sources)


def answers_of(one: Incoming) -> str:
    """What the API expects to be answered: ``200 (Received) or 410``."""
    found = []
    for response in one.first.responses:
        said = " ".join(response.doc.description.split()).rstrip(".")
        found.append(f"{response.status} ({said})" if said else response.status)
    return " or ".join(dict.fromkeys(found))
