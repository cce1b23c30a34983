"""The module of webhooks: what reads the requests that the API makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

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
    signatures_of,
)

from .imports import Symbol
from .layout import Bracket, Node, call, declared, flat, layout, on_a_line
from .literals import WIDTH, literal, prose, string
from .names import identifier
from .signatures import Qualified
from .spell import ANY, LITERAL, UNION, Speller, either

RUNTIME = ("signatures.py", "webhooks.py")
"""Modules of the runtime that only packages with webhooks have."""

_PAYLOADS = {"form": "dict[str, str]", "text": "str", "bytes": "bytes", "": "None"}
_SIGNATURES = "._runtime.signatures"
_WEBHOOKS = "._runtime.webhooks"
_EXPORTED = (
    (_SIGNATURES, "WebhookHeaderError"),
    (_SIGNATURES, "WebhookSignatureError"),
    (_SIGNATURES, "WebhookTimestampError"),
    (_SIGNATURES, "WebhookVerificationError"),
    (_WEBHOOKS, "Event"),
    (_WEBHOOKS, "WebhookPayloadError"),
)


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function that reads one webhook; ``head`` is its first statement's lines."""

    name: str
    head: str
    constant: str
    payload: str
    prose: str
    parameters: str
    arguments: str
    method: str


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """``constants`` are the statements that describe the webhooks to the runtime; ``event`` is
    the type of what came, as lines."""

    prose: str
    imports: tuple[str, ...]
    exported: tuple[str, ...]
    constants: tuple[str, ...]
    event: str
    all: tuple[str, ...]
    all_line: str
    functions: tuple[FunctionView, ...]
    parse_prose: str
    parameters: str
    arguments: str


def webhook_functions(api: Api, report: Report, book: NameBook) -> tuple[Incoming, ...]:
    """The webhooks, by the names of the functions that read them."""
    return incoming_of(api, _function, report, book)


def _function(name: tuple[str, ...]) -> str:
    return identifier(("parse", *name), prefix="parse")


def webhook_jobs(
    api: Api, module: str, incoming: tuple[Incoming, ...], spell: Speller
) -> Iterator[Job]:
    """The module and what it needs of the runtime; nothing for an API without webhooks."""
    if not incoming:
        return
    folder = templates_folder() / "python" / "runtime"
    for name in RUNTIME:
        yield Copy(f"{module}/_runtime/{name}", (folder / name).read_text("utf-8"))
    view = _view(api, incoming, spell)
    yield Template(f"{module}/webhooks.py", "python/package/webhooks.py.jinja", view)


def _view(api: Api, incoming: tuple[Incoming, ...], spell: Speller) -> WebhooksView:
    functions = [one.name for one in incoming]
    own = ("parse", "WebhookEvent", *functions, *map(_constant, functions))
    imports = Qualified(".webhooks", own)
    signatures = signatures_of(api)
    apart = alternatives(incoming)
    constants = [_signature(s, i, len(signatures), imports) for i, s in enumerate(signatures)]
    constants += [_webhook(one, len(signatures), spell, imports) for one in incoming]
    merged = [one for one in apart if not one.name]
    names = {id(one): f"_ANY_{number + 1}" for number, one in enumerate(merged)}
    constants += [_webhook(one, len(signatures), spell, imports, names[id(one)]) for one in merged]
    events = dict.fromkeys(_event(one, spell, imports) for one in apart)
    event = _any_of((*events, Bracket("Event[", ("None", imports.local(ANY)), "]")), imports)
    reads = any(one.signature is not None or reads_headers(one) for one in apart)
    for symbol in (Symbol("typing", "TYPE_CHECKING"), Symbol("typing", "TypeAlias"), ANY):
        imports.local(symbol)
    for pair in (*_EXPORTED, (_WEBHOOKS, "read_event")):
        imports.local(Symbol(*pair))
    if reads:
        imports.local(Symbol(_SIGNATURES, "Headers"))
    if signatures:
        imports.local(Symbol(_SIGNATURES, "Secret"))
    made = tuple(_function_view(one, spell, imports) for one in incoming)
    every = tuple(names.get(id(one)) or _constant(one.name) for one in apart)
    return WebhooksView(
        prose=_prose(api, bool(signatures)),
        imports=imports.lines(),
        exported=tuple(
            sorted((*(name for _, name in _EXPORTED), "WebhookEvent", "parse", *functions))
        ),
        constants=tuple(constants),
        event=event,
        all=every,
        all_line=on_a_line("_webhooks: tuple[Webhook[Any, Any], ...] = ", every),
        functions=made,
        parse_prose=_parse_prose(bool(signatures)),
        parameters=", ".join(_parameters(reads, bool(signatures))),
        arguments=", ".join(["headers" if reads else "{}", *(["secret"] if signatures else [])]),
    )


def _constant(function: str) -> str:
    """Upper case is the webhooks' alone: the module's other names are not."""
    name = function.removeprefix("parse")
    return name.upper() if name.isascii() else name


def _parameters(headers: bool, secret: bool) -> list[str]:
    found = ["body: bytes | str"]
    found += ["headers: Headers"] if headers or secret else []
    found += ["secret: Secret | None"] if secret else []
    return found


def _prose(api: Api, signed: bool) -> str:
    title = api.info.title.strip() or "the API"
    more = ", the headers and the secret," if signed else ""
    return (
        f"Webhooks: requests that {title} makes to your server.\n\n"
        f"``parse`` takes the body as it came{more} and says what came. There is a function for "
        "each webhook besides, for servers that have a URL for each."
    )


def _parse_prose(signed: bool) -> str:
    said = (
        "What came: an event with the name of the webhook and its payload; one without a name, "
        "whose payload is plain JSON, for what the API's description does not have."
    )
    if signed:
        said += (
            "\n\nThe request must be signed with ``secret``, or one of several, else a "
            "``WebhookVerificationError`` is raised; ``None`` leaves that unchecked."
        )
    return f"{said}\n\n``WebhookPayloadError`` where a payload is not as documented."


def _payload(one: Incoming, spell: Speller, imports: Qualified) -> str:
    return spell.annotation(one.type, imports) if one.type is not None else _PAYLOADS[one.kind]


def _event(one: Incoming, spell: Speller, imports: Qualified) -> Bracket:
    name = f"{imports.local(LITERAL)}[{literal(one.event)}]"
    return Bracket("Event[", (name, _payload(one, spell, imports)), "]")


def _any_of(types: tuple[Bracket, ...], imports: Qualified) -> str:
    """The type of events, each on a line of its own where one line is too short."""
    events = tuple(map(flat, types))
    head = either(events, imports).partition("[")[0]
    if imports.calls(UNION, head):
        return layout(Bracket(f"{head}[", types, "]", exploded=True), 4)
    line = " | ".join(events)
    if len(f"    WebhookEvent: TypeAlias = {line}") <= WIDTH:
        return line
    lines = line if len(line) + 8 <= WIDTH else "\n        | ".join(events)
    return f"(\n        {lines}\n    )"


def _webhook(
    one: Incoming, signatures: int, spell: Speller, imports: Qualified, name: str = ""
) -> str:
    """The statement that describes a webhook to the runtime."""
    payload = _payload(one, spell, imports)
    webhook = imports.local(Symbol(_WEBHOOKS, "Webhook"))
    head = f"{name or _constant(one.name)}: {webhook}["
    type = Bracket(head, (f"{imports.local(LITERAL)}[{literal(one.event)}]", payload), "]")
    arguments: list[Node] = [string(one.event)]
    arguments.append(f"lambda: {payload}" if one.kind == "json" else f"kind={string(one.kind)}")
    if one.first.marks:
        marks = [_mark(mark, imports) for mark in one.first.marks]
        arguments.append(Bracket("marks=(", tuple(marks)))
    if one.first.event_from:
        places = [_place(source) for source in one.first.event_from]
        arguments.append(Bracket("event=(", tuple(places)))
        if one.first.event_exact:
            arguments.append("exact=True")
    if one.signature is not None:
        arguments.append(f"signature={_signature_name(one.signature, signatures)}")
    return declared(type, call(webhook, arguments))


def _mark(mark: Mark, imports: Qualified) -> Node:
    arguments = [_place(mark.source), *map(literal, mark.values)]
    if not mark.always:
        arguments.append("optional=True")
    return call(imports.local(Symbol(_WEBHOOKS, "Mark")), arguments)


def _place(source: Source) -> str:
    place = path_of(source)
    if isinstance(place, str):
        return string(place)
    inner = ", ".join(map(string, place))
    return f"({inner}{',' if len(place) == 1 else ''})"


def _signature_name(index: int, count: int) -> str:
    return "_signature" if count == 1 else f"_signature_{index + 1}"


def _signature(signature: Signature, index: int, count: int, imports: Qualified) -> str:
    """What differs from the runtime's defaults."""
    made = imports.local(Symbol(_SIGNATURES, "Signature"))
    arguments: list[Node] = [string(signature.header)]
    for field in fields(signature):
        value = getattr(signature, field.name)
        if field.name == "header" or value == field.default:
            continue
        if isinstance(value, tuple):
            text = f"({string(value[0])}, {string(value[1])})"
        else:
            text = literal(value if isinstance(value, int) else str(value))
        arguments.append(f"{field.name}={text}")
    return layout(call(f"{_signature_name(index, count)} = {made}", arguments), 0)


def _function_view(one: Incoming, spell: Speller, imports: Qualified) -> FunctionView:
    signed = one.signature is not None
    payload, parameters = _payload(one, spell, imports), _parameters(signed, signed)
    head = Bracket(f"def {one.name}(", tuple(parameters), f") -> {payload}:")
    return FunctionView(
        name=one.name,
        head=layout(head, 0),
        constant=_constant(one.name),
        payload=payload,
        prose=_function_prose(one),
        parameters=", ".join(parameters),
        arguments="body, headers, secret" if signed else "body",
        method="verified" if signed else "parse",
    )


def _function_prose(one: Incoming) -> str:
    said = answers_of(one)
    notes = [f"The API understands the answers {said}."] if said else []
    return prose(one.first.doc, *notes) or f"The payload of ``{one.event}``."


def sample_of(incoming: tuple[Incoming, ...], module: str) -> Sample:
    """What a server of a user's does with a request."""
    apart = alternatives(incoming)
    signed = any(one.signature is not None for one in apart)
    headers = signed or any(map(reads_headers, apart))
    arguments = ["body", *(["headers"] if headers else []), *(["SECRET"] if signed else [])]
    event = next((one.event for one in apart), "")
    lines = [f"from {module} import webhooks", ""]
    lines += ['SECRET = "<YOUR_SECRET_HERE>"', ""] if signed else []
    lines += ["", "def receive(body: bytes, headers: dict[str, str]) -> int:"]
    lines += ['    """The status to answer with."""', "    try:"]
    lines.append(f"        event = webhooks.parse({', '.join(arguments)})")
    if signed:
        lines += ["    except webhooks.WebhookVerificationError:", "        return 401"]
    lines += ["    except webhooks.WebhookPayloadError:", "        return 400"]
    shown = layout(Bracket("if event.name == (", (string(event),), "):"), 4)
    if len(event) < 60:
        shown = f"if event.name == {string(event)}:"
    lines += [f"    {shown}", "        print(event.payload)", "    return 200"]
    return Sample("Receiver", "\n".join(lines))


def pages_of(
    incoming: tuple[Incoming, ...], module: str, words: Words, book: NameBook
) -> tuple[WebhookPage, ...]:
    return webhook_pages(incoming, _PAYLOADS, words, sample_of(incoming, module), book)
