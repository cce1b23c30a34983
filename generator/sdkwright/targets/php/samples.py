"""Example calls as a PHP user writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sdkwright.ir.api import BodyKind, Operation, RequestBody
from sdkwright.ir.types import JsonObject, Space
from sdkwright.render.requests import may_be_left_out
from sdkwright.render.servers import missing_server

from .credentials import SchemeView
from .imports import Imports
from .layout import Expr, call, layout, named
from .literals import string
from .operations import OperationWriter, envelope_property
from .requests import file_member
from .values import ValueWriter, assigned


@dataclass(frozen=True, slots=True)
class Place:
    """Where a method is: ``accessor`` of its group ("" for the client); ``all`` goes through the
    items of all pages, "" where there are none."""

    accessor: str
    name: str
    all: str = ""

    def call(self, name: str) -> str:
        return "->".join(filter(None, ("$sdk", self.accessor, name)))


@dataclass(frozen=True, slots=True)
class SampleWriter:
    """Programs that call an operation, as pages show them. ``server`` is one to put into programs,
    where the document's first is no address; else ""."""

    sdk_class: str
    writer: OperationWriter
    places: Mapping[str, Place]
    server: str = ""

    @property
    def schemes(self) -> tuple[SchemeView, ...]:
        return self.writer.schemes

    def program(self, operation: Operation) -> str:
        imports = self._imports()
        lines = self._called(operation, imports, "$response = ")
        return self._main(operation, [*lines, "", *self._shown(operation)], imports)

    def with_errors(self, operation: Operation) -> str:
        """Errors told apart by their classes."""
        imports = self._imports()
        before, made = self._call(operation, imports)
        lines = [*before, "try {", _indented(f"$response = {layout(made, 4, 13)};")]
        for name in self.writer.error_names(operation, imports):
            last = name.endswith("SDKException")
            shown = "$e->statusCode, $e->body" if last else "$e->data"
            lines += [f"}} catch ({name} $e) {{", f"    var_dump({shown});"]
        return self._main(operation, [*lines, "}"], imports)

    def with_options(self, operation: Operation) -> str:
        """A call with settings of its own."""
        imports = self._imports()
        headers = "headers: ['X-Request-Id' => '42']"
        options = call(f"new {imports.own('Options')}", ["timeoutMs: 5_000", headers])
        lines = self._called(operation, imports, "$response = ", [("options: ", options)])
        return self._main(operation, [*lines, "", "var_dump($response->statusCode);"], imports)

    def over_pages(self, operation: Operation) -> str:
        """All items of an answer that comes in pages."""
        imports = self._imports()
        before, made = self._call(operation, imports, name=self.places[operation.id].all)
        loop = f"foreach ({layout(made, 0, 18)} as $item) {{"
        return self._main(operation, [*before, loop, "    var_dump($item);", "}"], imports)

    def with_settings(
        self, *settings: str, uses: Sequence[str] = (), others: Sequence[str] = ()
    ) -> str:
        """A program that makes a client, with credentials and other settings. It ``uses`` these
        classes of the package, and these ``others``."""
        imports = self._imports()
        for name in uses:
            imports.own(name)
        return self._text(self._client(None, imports, settings), imports, others)

    def elsewhere(self, server: str) -> str:
        """A program that makes a client of another server."""
        imports = self._imports()
        cls = imports.own(self.sdk_class)
        lines = [f"$sdk = {cls}::builder()", f"    ->setServerURL({string(server)})"]
        return self._text([*lines, "    ->build();"], imports)

    def using(self, lines: Sequence[str], *uses: str) -> str:
        """A program without a client, of these classes of the package."""
        imports = self._imports()
        for name in uses:
            imports.own(name)
        return self._text(lines, imports)

    # Parts of programs

    def _imports(self) -> Imports:
        # What stands in no namespace knows no class beside it.
        return Imports(self.writer.spell.root, "\\", "")

    def _main(self, operation: Operation, lines: Sequence[str], imports: Imports) -> str:
        return self._text([*self._client(operation, imports), "", *lines], imports)

    def _text(self, lines: Sequence[str], imports: Imports, others: Sequence[str] = ()) -> str:
        body = "\n".join(lines)
        uses = sorted((f"use {name};" for name in (*others, *imports.lines())), key=str.lower)
        start = ["<?php", "", "declare(strict_types=1);", "", *uses, *([""] if uses else [])]
        return "\n".join([*start, "require 'vendor/autoload.php';", "", body])

    def _client(
        self, operation: Operation | None, imports: Imports, settings: Sequence[str] = ()
    ) -> list[str]:
        """The statements that make a client, with what the operation asks for."""
        schemes = self.schemes[:1] if operation is None else self._credentials(operation)
        secrets = [(c.name, string(c.sample)) for s in schemes for c in s.credentials if c.shown]
        own = operation.servers if operation is not None else ()
        server = missing_server(own) if own else self.server
        before: list[str] = []
        calls = [f"->setServerURL({string(server)})"] if server else []
        if secrets:
            before, made = self._security(secrets, imports)
            calls.append(f"->setSecurity({made})")
        calls += settings
        cls = imports.own(self.sdk_class)
        if not calls:
            return [*before, f"$sdk = {cls}::builder()->build();"]
        return [*before, f"$sdk = {cls}::builder()", *(f"    {c}" for c in calls), "    ->build();"]

    def _security(self, secrets: list[tuple[str, str]], imports: Imports) -> tuple[list[str], str]:
        cls = imports.model(Space.SHARED, "Security")
        if self.writer.readonly:
            given: list[tuple[str, Expr]] = [*secrets]
            return [], layout(call(f"new {cls}", named(given), broken=True), 4)
        lines = [f"$security = new {cls}();"]
        lines += [f"$security->{name} = {value};" for name, value in secrets]
        return [*lines, ""], "$security"

    def _credentials(self, operation: Operation) -> tuple[SchemeView, ...]:
        """What the first way to authorise the operation asks for; nothing where none is needed."""
        known = {scheme.id: scheme for scheme in self.schemes}
        if () in operation.auth:
            return ()
        for way in operation.auth:
            if all(requirement.scheme in known for requirement in way):
                return tuple(known[requirement.scheme] for requirement in way)
        return ()

    def _called(
        self,
        operation: Operation,
        imports: Imports,
        result: str,
        more: Sequence[Expr] = (),
    ) -> list[str]:
        before, made = self._call(operation, imports, more)
        return [*before, f"{result}{layout(made, 0, len(result) + 1)};"]

    def _call(
        self,
        operation: Operation,
        imports: Imports,
        more: Sequence[Expr] = (),
        name: str = "",
    ) -> tuple[list[str], Expr]:
        """The statements that make the request, and the call."""
        place = self.places[operation.id]
        before, request = self._request(operation, imports)
        style = "request: " if self.writer.readonly else ""
        arguments: list[Expr] = [] if request is None else [(style, request)]
        return before, call(place.call(name or place.name), [*arguments, *more])

    def _request(self, operation: Operation, imports: Imports) -> tuple[list[str], Expr | None]:
        spell, writer = self.writer.spell, self.writer
        values = ValueWriter(spell, imports, writer.readonly)
        example = operation.example.value if operation.example is not None else None
        record = writer.request_record(operation)
        if record is not None:
            value = example if isinstance(example, JsonObject) else JsonObject()
            name, file = spell.name(record.id, imports), file_member(operation)
            if writer.readonly:
                made = values.made(value, record, name, file)
                return [assigned("$request", made), ""], "$request"
            return [*values.filled("$request", value, record, name, file), ""], "$request"
        if not isinstance(operation.request, RequestBody):
            return [], None
        if operation.example is None and may_be_left_out(operation, spell.types):
            return [], None
        body = operation.bodies[0]
        inner = spell.record_of(body.type)
        if inner is not None and not writer.readonly and example is not None:
            name = spell.name(inner.id, imports)
            return [*values.filled("$request", example, inner, name), ""], "$request"
        made = values.value(example, body.type, files=body.kind is BodyKind.BYTES)
        return [*values.before, assigned("$request", made), ""], "$request"

    def _shown(self, operation: Operation) -> list[str]:
        """What the example does with the answer: nothing of a body where there is none."""
        response = next((r for r in operation.success if r.type is not None), None)
        if response is None:
            return ["var_dump($response->statusCode);"]
        place = f"$response->{envelope_property(response)}"
        if response.kind in (BodyKind.SSE, BodyKind.JSON_LINES):
            one = "event" if response.kind is BodyKind.SSE else "item"
            said = "$event->data" if response.kind is BodyKind.SSE else "$item"
            return [f"foreach ({place} ?? [] as ${one}) {{", f"    var_dump({said});", "}"]
        if response.kind in (BodyKind.BYTES, BodyKind.MULTIPART):
            loop = f"while ({place}?->eof() === false) {{"
            return [loop, f"    echo {place}->read(8192);", "}"]
        return [f"if ({place} !== null) {{", f"    var_dump({place});", "}"]


def _indented(text: str) -> str:
    return f"    {text}"
