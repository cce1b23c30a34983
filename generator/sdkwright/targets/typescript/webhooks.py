"""The module of webhooks: what reads the requests that the API makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Mark, Source
from sdkwright.ir.signature import Signature
from sdkwright.names import NameBook
from sdkwright.render.pages.views import Sample, WebhookPage
from sdkwright.render.pages.webhooks import Words, webhook_pages
from sdkwright.render.target import Copy, Job, Template
from sdkwright.render.templates import templates_folder
from sdkwright.render.webhooks import (
    Incoming,
    alternatives,
    answers_of,
    incoming_of,
    path_of,
    reads_headers,
    settings_of,
    signatures_of,
)

from .groups import Qualified
from .imports import Imports
from .layout import (
    LINE,
    SOFT,
    Doc,
    Fluid,
    Group,
    IfBreak,
    Indent,
    array,
    call,
    generic,
    joined,
    layout,
    object_of,
)
from .literals import literal, prose, string
from .names import identifier
from .spell import Speller, lib, union_of

RUNTIME = ("signatures.ts", "webhooks.ts")
"""Modules of the runtime that only packages with webhooks have."""

_MODULE = "webhooks/index"
_PAYLOADS = {
    "form": "{ [name: string]: string }",
    "text": "string",
    "bytes": "Uint8Array",
    "": "undefined",
}


@dataclass(frozen=True, slots=True)
class FunctionView:
    prose: str
    head: str
    body: str


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """``constants`` are the statements that describe the webhooks to the runtime; ``events`` is
    the type of what came."""

    imports: tuple[str, ...]
    constants: tuple[str, ...]
    events: str
    all: str
    functions: tuple[FunctionView, ...]


def webhook_functions(api: Api, report: Report, book: NameBook) -> tuple[Incoming, ...]:
    """The webhooks, by the names of the functions that read them."""
    return incoming_of(api, _function, report, book)


def _function(name: tuple[str, ...]) -> str:
    return identifier(("parse", *name), prefix="parse")


def webhook_jobs(api: Api, incoming: tuple[Incoming, ...], spell: Speller) -> Iterator[Job]:
    """The module and what it needs of the runtime; nothing for an API without webhooks."""
    if not incoming:
        return
    folder = templates_folder() / "typescript" / "runtime"
    for name in RUNTIME:
        yield Copy(f"src/lib/{name}", (folder / name).read_text("utf-8"))
    view = _view(api, incoming, spell)
    yield Template(f"src/{_MODULE}.ts", "typescript/package/webhooks.ts.jinja", view)


def _view(api: Api, incoming: tuple[Incoming, ...], spell: Speller) -> WebhooksView:
    own = ("parse", "WebhookEvent", *(n for i in incoming for n in (i.name, _constant(i))))
    imports = Qualified(_MODULE, own)
    signatures = signatures_of(api)
    apart = alternatives(incoming)
    constants = [_signature(s, i, len(signatures), imports) for i, s in enumerate(signatures)]
    described = (*incoming, *(one for one in apart if not one.name))
    constants += [_webhook(one, len(signatures), spell, imports) for one in described]
    events = [_event(one, spell, imports) for one in apart]
    unknown = imports.type(lib("UnknownEvent", "webhooks"))
    headers = any(one.signature is not None or reads_headers(one) for one in apart)
    parse = FunctionView(
        _parse_prose(bool(signatures)),
        _head("parse", _parameters(headers, bool(signatures), imports), "WebhookEvent"),
        _call(
            imports.value(lib("readEvent", "webhooks")),
            ["WEBHOOKS", "body", "headers" if headers else "{}"],
            bool(signatures),
        ),
    )
    made = tuple(_function_view(one, spell, imports) for one in incoming)
    names: list[Doc] = [_constant(one) for one in apart]
    return WebhooksView(
        imports=imports.lines(),
        constants=tuple(constants),
        events=layout(["export type WebhookEvent =", union_of([*_distinct(events), unknown]), ";"]),
        all=layout(["const WEBHOOKS =", Fluid(array(names)), ";"]),
        functions=(parse, *made),
    )


def _distinct(docs: list[Doc]) -> list[Doc]:
    return list({layout(doc, -(10**6)): doc for doc in docs}.values())


def _constant(one: Incoming) -> str:
    """``invoices$``; what stands for several webhooks is named after the first."""
    name = one.name or "parseAny" + _function(one.first.name).removeprefix("parse")
    rest = name.removeprefix("parse")
    return f"{rest[:1].lower()}{rest[1:]}$"


def _parameters(headers: bool, secret: bool, imports: Imports) -> list[Doc]:
    found: list[Doc] = [f"body: {imports.type(lib('Content', 'signatures'))}"]
    if headers or secret:
        found.append(f"headers: {imports.type(lib('HeadersLike', 'signatures'))}")
    if secret:
        found.append(f"secret: {imports.type(lib('Secret', 'signatures'))} | null")
    return found


def _head(name: str, parameters: list[Doc], result: Doc) -> str:
    body = joined(parameters, [",", LINE])
    inner = Indent([SOFT, *body, IfBreak(",")])
    returned = generic("Promise", [result])
    return layout(Group([f"export function {name}(", inner, SOFT, "): ", returned, " {"]))


def _call(function: str, arguments: list[Doc], signed: bool) -> str:
    more: list[Doc] = ["secret"] if signed else []
    return layout(["return ", call(function, [*arguments, *more]), ";"], 2)


def _parse_prose(signed: bool) -> str:
    said = (
        "What came: an event with the name of the webhook and its payload; one without a name, "
        "whose payload is plain JSON, for what the API's description does not have."
    )
    if signed:
        said += (
            "\n\nThe request must be signed with `secret`, or one of several, else the promise "
            "rejects with a `WebhookVerificationError`; `null` leaves that unchecked."
        )
    return (
        f"{said}\n\nIt rejects with a `WebhookPayloadError` where a payload is not as documented."
    )


def _payload(one: Incoming, spell: Speller, imports: Imports) -> Doc:
    if one.type is None:
        return _PAYLOADS[one.kind]
    return joined(spell.alternatives(one.type, imports), " | ")


def _event(one: Incoming, spell: Speller, imports: Imports) -> Doc:
    event = imports.type(lib("Event", "webhooks"))
    return generic(event, [string(one.event), _payload(one, spell, imports)])


def _webhook(one: Incoming, signatures: int, spell: Speller, imports: Imports) -> str:
    """The statement that describes a webhook to the runtime."""
    webhook = imports.type(lib("Webhook", "webhooks"))
    payload = _payload(one, spell, imports)
    members: list[tuple[str, Doc]] = [("name", string(one.event))]
    if one.type is not None:
        members.append(("schema", spell.schema(one.type, imports)))
    else:
        members.append(("kind", string(one.kind)))
    if one.first.marks:
        members.append(("marks", array([_mark(mark) for mark in one.first.marks])))
    if one.first.event_from:
        members.append(("event", array([_place(source) for source in one.first.event_from])))
        if one.first.event_exact:
            members.append(("exact", "true"))
    if one.signature is not None:
        members.append(("signature", _signature_name(one.signature, signatures)))
    type = generic(webhook, [string(one.event), payload])
    value = object_of(members, broken=True)
    return layout([f"const {_constant(one)}: ", type, " =", Fluid(value), ";"])


def _mark(mark: Mark) -> Doc:
    members: list[tuple[str, Doc]] = [
        ("place", _place(mark.source)),
        ("values", array([literal(value) for value in mark.values])),
    ]
    if not mark.always:
        members.append(("optional", "true"))
    return object_of(members)


def _place(source: Source) -> Doc:
    place = path_of(source)
    return string(place) if isinstance(place, str) else array([string(step) for step in place])


def _signature_name(index: int, count: int) -> str:
    return "SIGNATURE" if count == 1 else f"SIGNATURE_{index + 1}"


def _signature(signature: Signature, index: int, count: int, imports: Imports) -> str:
    """What differs from the runtime's defaults."""
    members: list[tuple[str, Doc]] = [
        (
            name,
            literal(value)
            if isinstance(value, str | int)
            else array([string(text) for text in value]),
        )
        for name, value in settings_of(signature)
    ]
    type = imports.type(lib("Signature", "signatures"))
    left = f"const {_signature_name(index, count)}: {type} ="
    return layout([left, Fluid(object_of(members)), ";"])


def _function_view(one: Incoming, spell: Speller, imports: Imports) -> FunctionView:
    signed = one.signature is not None
    read = imports.value(lib("readPayload", "webhooks"))
    arguments: list[Doc] = [_constant(one), "body", *(["headers"] if signed else [])]
    payload = _payload(one, spell, imports)
    notes = (f"The API understands the answers {answers_of(one)}.",) if answers_of(one) else ()
    return FunctionView(
        prose=prose(one.first.doc, *notes) or f"The payload of `{one.event}`.",
        head=_head(one.name, _parameters(signed, signed, imports), payload),
        body=_call(read, arguments, signed),
    )


def sample_of(incoming: tuple[Incoming, ...], package: str) -> Sample:
    """What a server of a user's does with a request."""
    apart = alternatives(incoming)
    signed = any(one.signature is not None for one in apart)
    headers = signed or any(map(reads_headers, apart))
    arguments: list[Doc] = ["body", *(["request.headers"] if headers else [])]
    arguments += ["secret"] if signed else []
    event = next((one.event for one in apart), "")
    lines = [f"import * as webhooks from {string(f'{package}/webhooks')};", ""]
    lines += ['const secret = "<YOUR_SECRET_HERE>";', ""] if signed else []
    lines += ["export async function receive(request: Request): Promise<Response> {"]
    lines += ["  const body = await request.arrayBuffer();", "  try {"]
    parsed = call("webhooks.parse", arguments)
    lines.append("    " + layout(["const event = await ", parsed, ";"], 4))
    lines.append(f"    if (event.name === {string(event)}) {{")
    lines += ["      console.log(event.payload);", "    }"]
    lines += ["    return new Response(null, { status: 200 });", "  } catch (error) {"]
    refusals = [("WebhookVerificationError", 401)] if signed else []
    for kind, status in (*refusals, ("WebhookPayloadError", 400)):
        lines.append(f"    if (error instanceof webhooks.{kind}) {{")
        lines += [f"      return new Response(null, {{ status: {status} }});", "    }"]
    lines += ["    throw error;", "  }", "}"]
    return Sample("Receiver", "\n".join(lines))


def pages_of(
    incoming: tuple[Incoming, ...], package: str, words: Words, book: NameBook
) -> tuple[WebhookPage, ...]:
    return webhook_pages(incoming, _PAYLOADS, words, sample_of(incoming, package), book)
