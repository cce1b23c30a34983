"""Webhooks: a class for each event, and the one that reads the requests that the API makes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Mark, Source
from sdkwright.ir.signature import Signature
from sdkwright.ir.types import Name
from sdkwright.names import NameBook
from sdkwright.render.target import Job, Template
from sdkwright.render.webhooks import (
    Incoming,
    Received,
    answers_of,
    incoming_of,
    path_of,
    received_of,
    settings_of,
    signatures_of,
)

from .comments import comment, inert, prose, tags
from .groups import method_head
from .heads import Head, head
from .imports import Imports
from .layout import Expr, array, call, layout, named
from .literals import literal, string
from .names import class_identifier, reserved
from .operations import OperationWriter
from .unions import alone

RUNTIME = ("Runtime/Webhooks/", "Webhooks/")
"""Folders of the runtime that only packages with webhooks have."""
CLASS = "Webhooks"
"""What reads requests; events are in the namespace of the same name."""
PLAIN = {"form": "array<string, string>", "text": "string", "bytes": "string", "": "none"}
"""The types of payloads that are not JSON."""

_FORMS = {"form": "Fields", "text": "Text", "bytes": "Bytes", "": "None"}
_NATIVE = {"form": "array", "text": "string", "bytes": "string"}
_SECRET = "#[\\SensitiveParameter] string|array|null $secret"
_REQUEST = "\\Psr\\Http\\Message\\ServerRequestInterface"
_DEEP = 8
"""Columns before what a method returns."""
_BODY = "@param string $body as it was sent: what is parsed and printed again is another text"
_HEADERS = "@param array<array-key, string|array<string|null>|null> $headers"
_SECRETS = "@param string|array<string>|null $secret"
_HEADERS_SAID = f"{_HEADERS} as `getallheaders()` gives them, or PSR-7"
_SECRETS_SAID = f"{_SECRETS} or several, any of which may sign; null leaves it unchecked"


@dataclass(frozen=True, slots=True)
class EventView:
    """The class of an event: ``type`` of its payload, "" where it has none, and ``said`` for static
    analysis; ``name`` is the expression for that of the document."""

    head: Head
    comment: str
    cls: str
    name: str
    type: str
    said: str


@dataclass(frozen=True, slots=True)
class MethodView:
    comment: str
    head: str
    body: str


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """``functions`` are for users; the ``private`` ones tell the runtime of webhooks and
    signatures. ``all`` has what can be told apart."""

    head: Head
    comment: str
    cls: str
    webhook: str
    functions: tuple[MethodView, ...]
    private: tuple[MethodView, ...]
    all: str


def webhooks_of(api: Api, report: Report, book: NameBook) -> Received:
    incoming = incoming_of(api, lambda name: f"parse{_class(name)}", report, book, str.lower)
    return received_of(incoming, _event, reserved("webhooks"))


def _class(name: Name) -> str:
    text = class_identifier(name, "Event")
    taken = {other.lower() for other in reserved("webhooks") | reserved("class")}
    return f"{text}Event" if text.lower() in taken else text


def _event(one: Incoming) -> str:
    return one.name.removeprefix("parse")


def webhook_jobs(api: Api, received: Received, writer: OperationWriter) -> Iterator[Job]:
    """The class that reads requests, and those of events; nothing without webhooks."""
    if not received.incoming:
        return
    view = _Writer(api, received, writer, Imports(writer.spell.root, "", CLASS)).view()
    yield Template(f"src/{CLASS}.php", "php/package/webhooks.php.jinja", view)
    for one in received.apart:
        event = _event_view(one, received, writer)
        yield Template(f"src/{CLASS}/{event.cls}.php", "php/package/event.php.jinja", event)


def _event_view(one: Incoming, received: Received, writer: OperationWriter) -> EventView:
    cls = received.event(one)
    imports = Imports(writer.spell.root, CLASS, cls)
    imports.own(f"{CLASS}\\Event")
    type, said = _NATIVE.get(one.kind, ""), "array<string, string>" if one.kind == "form" else ""
    if one.type is not None:
        found = writer.spell.type(one.type, imports)
        type, said = found.native, found.said
    if len(received.alike(one)) > 1:
        text = comment(f"`{inert(one.event)}`: these requests are alike.")
    else:
        otherwise = f"The webhook `{inert(one.event)}`."
        text = comment(prose(one.first.doc) or otherwise, tags(one.first.doc))
    return EventView(head(imports), text, cls, string(one.event), type, said)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Makes the view of one package's class."""

    api: Api
    received: Received
    operations: OperationWriter
    imports: Imports

    def view(self) -> WebhooksView:
        described = [self._described(one) for one in self.received.apart]
        signatures = signatures_of(self.api)
        names = [_signature_name(i, len(signatures)) for i in range(len(signatures))]
        signed = [self._signature(*given) for given in zip(names, signatures, strict=True)]
        functions = [self._parse(), self._parse_request()]
        functions += [self._function(one) for one in self.received.incoming]
        listed = array([f"self::{_describe(self._name(one))}()" for one in self.received.apart])
        webhook = self._runtime("Webhook")
        return WebhooksView(
            comment=comment(self._prose()),
            cls=CLASS,
            webhook=webhook,
            functions=tuple(functions),
            private=(*described, *signed),
            all=layout(listed, _DEEP, 8),
            # At last, when all has been named.
            head=head(self.imports),
        )

    def _name(self, one: Incoming) -> str:
        return self.received.event(one)

    def _runtime(self, name: str) -> str:
        return self.imports.runtime(CLASS, name)

    def _prose(self) -> str:
        title = " ".join(self.api.info.title.split())
        return (
            f"Reads the requests that {inert(title) or 'the API'} makes to your server.\n\n"
            "`parse` and `parseRequest` tell what came; there is a method for each webhook "
            "besides, for servers that have a URL for each."
        )

    # What users call

    def _parse(self) -> MethodView:
        signed, headed = self.received.signed, self.received.headed
        parameters = _parameters(headed=headed, signed=signed)
        said = [_BODY]
        said += [_HEADERS_SAID] if headed else []
        said += [_SECRETS_SAID] if signed else []
        given = ["$body", "$headers" if headed else "[]", "$secret" if signed else "null"]
        return MethodView(
            comment(f"What came: one of the classes in `{CLASS}`.", (*said, *_thrown(signed)), 4),
            method_head("public static", "parse", parameters, f"{CLASS}\\Event"),
            f"(new {self._runtime('Inbox')}({', '.join(given)}))->event(self::all())",
        )

    def _parse_request(self) -> MethodView:
        signed = self.received.signed
        parameters = [f"{_REQUEST} $request", *([_SECRET] if signed else [])]
        said = [_SECRETS_SAID] if signed else []
        secret = "$secret" if signed else "null"
        return MethodView(
            comment("What came, of a request of PSR-7.", (*said, *_thrown(signed)), 4),
            method_head("public static", "parseRequest", parameters, f"{CLASS}\\Event"),
            f"{self._runtime('Inbox')}::of($request, {secret})->event(self::all())",
        )

    def _function(self, one: Incoming) -> MethodView:
        signed, event = one.signature is not None, self._name(one)
        given = "$body, $headers, $secret" if signed else "$body, [], null"
        notes = [f"A request that can only be `{inert(one.event)}`; errors are those of `parse`."]
        if answers := answers_of(one):
            notes.append(f"The API understands the answers {inert(answers)}.")
        said = tags(one.first.doc, *([_HEADERS, _SECRETS] if signed else []))
        parameters = _parameters(headed=signed, signed=signed)
        return MethodView(
            comment("\n\n".join(notes), said, 4),
            method_head("public static", one.name, parameters, f"{CLASS}\\{event}"),
            f"(new {self._runtime('Inbox')}({given}))->as(self::{_describe(event)}())",
        )

    # What the runtime is told

    def _described(self, one: Incoming) -> MethodView:
        event, first = self._name(one), one.first
        arguments: list[tuple[str, Expr]] = []
        if one.type is not None:
            told = len(self.received.apart) > 1 or bool(first.marks or first.event_from)
            made = alone(one.type, first.origin, self.operations.spell, self.imports, told=told)
            arguments.append(("payload", made))
            if self.operations.has_decimals(one.type):
                arguments.append(("decimals", "true"))
        elif one.kind in _FORMS:
            arguments.append(("form", f"{self._runtime('Form')}::{_FORMS[one.kind]}"))
        if first.marks:
            arguments.append(("marks", array([self._mark(mark) for mark in first.marks])))
        if first.event_from:
            arguments.append(("event", array([_place(source) for source in first.event_from])))
            if first.event_exact:
                arguments.append(("exact", "true"))
        if one.signature is not None:
            count = len(signatures_of(self.api))
            name = _signature_name(one.signature, count)
            arguments.append(("signature", f"self::{name}()"))
        type = self._runtime("Webhook")
        made = call(
            f"new {type}",
            [string(one.event), f"{CLASS}\\{event}::class", *named(arguments)],
            broken=True,
        )
        said = comment("", (f"@return {type}<{CLASS}\\{event}>",), 4)
        head = method_head("private static", _describe(event), [], type)
        return MethodView(said, head, layout(made, _DEEP, 8))

    def _mark(self, mark: Mark) -> Expr:
        values = array([literal(value) for value in mark.values])
        more = [] if mark.always else ["optional: true"]
        return call(f"new {self._runtime('Mark')}", [_place(mark.source), values, *more])

    def _signature(self, name: str, signature: Signature) -> MethodView:
        """How requests are signed, but for what the runtime takes for granted."""
        given: list[tuple[str, Expr]] = [
            (key, literal(value) if isinstance(value, str | int) else array(map(string, value)))
            for key, value in settings_of(signature)
        ]
        type = self._runtime("Signature")
        head = method_head("private static", name, [], type)
        return MethodView("", head, layout(call(f"new {type}", named(given)), _DEEP, 8))


def _describe(event: str) -> str:
    """The method that tells of an event: methods of users begin in another way."""
    return f"describe{event}"


def _signature_name(index: int, count: int) -> str:
    return "signature" if count == 1 else f"signature{index + 1}"


def _parameters(*, headed: bool, signed: bool) -> list[str]:
    headers, secret = ["array $headers"] if headed else [], [_SECRET] if signed else []
    return ["string $body", *headers, *secret]


def _thrown(signed: bool) -> list[str]:
    found = [f"@throws {CLASS}\\PayloadException if it is not as documented"]
    if signed:
        said = "unless a secret signed it"
        found.insert(0, f"@throws {CLASS}\\VerificationException {said}")
    return found


def _place(source: Source) -> Expr:
    place = path_of(source)
    return string(place) if isinstance(place, str) else array([string(step) for step in place])
