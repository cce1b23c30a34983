"""The package of webhooks: what reads the requests that the API makes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.types import Name
from sdkwright.names import NameBook
from sdkwright.render.target import Job, Template
from sdkwright.render.webhooks import (
    Incoming,
    alternatives,
    answers_of,
    incoming_of,
    reads_headers,
    signatures_of,
)

from .comments import api_of, deprecated, named
from .names import exported, reserved
from .spell import Speller
from .views import (
    Entry,
    FileHead,
    SignatureView,
    WebhookFunction,
    WebhooksView,
    WebhookView,
)
from .webhook_data import signature_data, signature_name, webhook_data

FOLDER = "pkg/webhooks/"
"""Where the package is; its runtime is for packages with webhooks alone."""

PAYLOADS = {"form": "map[string]string", "text": "string", "bytes": "[]byte", "": "none"}
"""The types of payloads that are not JSON."""

_CALLS_PARSE = re.compile(r"Parse(?![a-z])")


@dataclass(frozen=True, slots=True)
class Webhooks:
    """All webhooks of an API: ``incoming`` by the names of the functions that read them, ``apart``
    what a request alone can be told to be, and ``types`` the events, by the ids of webhooks."""

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

    def symbols(self) -> Mapping[str, str]:
        """Public names, with the pointers of what they are made of."""
        found = {f"webhooks.{self.event(one)}": one.first.origin.pointer for one in self.apart}
        return found | {f"webhooks.{i.name}": i.first.origin.pointer for i in self.incoming}


def webhooks_of(api: Api, report: Report, book: NameBook) -> Webhooks:
    incoming = incoming_of(api, lambda name: f"Parse{_type(name)}", report, book)
    apart = alternatives(incoming)
    taken = {_event_of(one) for one in incoming} | reserved("webhooks")
    types: dict[str, str] = {}
    for one in apart:
        ids = {webhook.id for webhook in one.webhooks}
        several = [i for i in incoming if i.first.id in ids]
        name = _event_of(several[0])
        if len(several) > 1:
            name = _together(several, taken)
            taken = {*taken, name}
        types |= dict.fromkeys(ids, name)
    return Webhooks(incoming, apart, types)


def _type(name: Name) -> str:
    text = exported(name, "Event", reserved("webhooks"))
    return f"{text}Event" if _CALLS_PARSE.match(text) else text


def _event_of(one: Incoming) -> str:
    return one.name.removeprefix("Parse")


def _together(several: list[Incoming], taken: set[str] | frozenset[str]) -> str:
    """What is called so that cannot be told apart."""
    first, second = map(_event_of, several[:2])
    name = f"{first}Or{second}" if len(several) == 2 else f"{first}OrOthers"
    while name in taken:
        name = f"{name}Event"
    return name


def webhook_jobs(api: Api, webhooks: Webhooks, spell: Speller, module: str) -> Iterator[Job]:
    """The file that the runtime of the package lacks; nothing without webhooks."""
    if webhooks.incoming:
        view = _view(api, webhooks, spell.within(None), module)
        yield Template(f"{FOLDER}webhooks.go", "go/package/webhooks.go.jinja", view)


def _view(api: Api, webhooks: Webhooks, spell: Speller, module: str) -> WebhooksView:
    signatures = signatures_of(api)
    several = len(webhooks.apart) > 1
    variables = [signature_name(i, len(signatures)) for i in range(len(signatures))]
    return WebhooksView(
        file=FileHead("webhooks", module, _prose(api, webhooks)),
        parameters=", header http.Header" if webhooks.headed else "",
        secrets=_SECRETS if webhooks.signed else "",
        header="header" if webhooks.headed else "nil",
        request_header="r.Header" if webhooks.headed else "nil",
        verification=_verification(webhooks.signed),
        webhooks=tuple(
            _webhook(
                one,
                webhooks,
                webhook_data(one, webhooks.event(one), variables, several, spell),
                spell,
            )
            for one in webhooks.apart
        ),
        signatures=tuple(
            SignatureView(name, signature_data(signature))
            for name, signature in zip(variables, signatures, strict=True)
        ),
    )


def _prose(api: Api, webhooks: Webhooks) -> str:
    types = "\n".join(f"- [{webhooks.event(one)}]" for one in webhooks.apart)
    return (
        f"Package webhooks reads the requests that {api_of(api.info.title)} makes to your "
        "server.\n\nParse and ParseRequest tell what came: a pointer to one of these types, which "
        f"a type switch tells apart.\n\n{types}\n- [Unknown], for what the API's description does "
        "not have\n\nThere is a function for each webhook besides, for servers that have a URL for "
        "each."
    )


_SECRETS = ", secrets ...string"


def _verification(signed: bool) -> str:
    return "verification{secrets: secrets}" if signed else "verification{}"


def _webhook(
    one: Incoming, webhooks: Webhooks, data: tuple[Entry, ...], spell: Speller
) -> WebhookView:
    event = webhooks.event(one)
    alike = [i for i in webhooks.incoming if webhooks.event(i) == event]
    prose = f"{event} is {one.event}: these requests are alike."
    if len(alike) == 1:
        prose = named(event, one.first.doc, f"is the webhook {one.event}.")
    payload = PAYLOADS.get(one.kind, "") if one.kind else ""
    return WebhookView(
        event=event,
        prose=prose,
        payload=payload if one.type is None else spell.codec(one.type).type,
        name=one.event,
        functions=tuple(map(_function, alike)),
        data=data,
    )


def _function(one: Incoming) -> WebhookFunction:
    answers, doc = answers_of(one), one.first.doc
    notes = [f"The API understands the answers {answers}."] if answers else []
    notes += [deprecated(doc)] if doc.deprecated else []
    said = f"{one.name} reads a request that can only be {one.event}. It fails as [Parse] does."
    signed = one.signature is not None
    return WebhookFunction(
        name=one.name,
        prose="\n\n".join([said, *notes]),
        parameters=f"body []byte{', header http.Header' + _SECRETS if signed else ''}",
        arguments=f"body, {'header' if signed else 'nil'}, {_verification(signed)}",
    )
