"""The package of webhooks: what reads the requests that the API makes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.types import Name
from sdkwright.names import NameBook
from sdkwright.render.target import Job, Template
from sdkwright.render.webhooks import (
    Incoming,
    Received,
    answers_of,
    incoming_of,
    received_of,
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


def webhooks_of(api: Api, report: Report, book: NameBook) -> Received:
    incoming = incoming_of(api, lambda name: f"Parse{_type(name)}", report, book)
    return received_of(incoming, _event_of, reserved("webhooks"))


def _type(name: Name) -> str:
    text = exported(name, "Event", reserved("webhooks"))
    return f"{text}Event" if _CALLS_PARSE.match(text) else text


def _event_of(one: Incoming) -> str:
    return one.name.removeprefix("Parse")


def webhook_jobs(api: Api, webhooks: Received, spell: Speller, module: str) -> Iterator[Job]:
    """The file that the runtime of the package lacks; nothing without webhooks."""
    if webhooks.incoming:
        view = _view(api, webhooks, spell.within(None), module)
        yield Template(f"{FOLDER}webhooks.go", "go/package/webhooks.go.jinja", view)


def _view(api: Api, webhooks: Received, spell: Speller, module: str) -> WebhooksView:
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


def _prose(api: Api, webhooks: Received) -> str:
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
    one: Incoming, webhooks: Received, data: tuple[Entry, ...], spell: Speller
) -> WebhookView:
    event = webhooks.event(one)
    alike = webhooks.alike(one)
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
