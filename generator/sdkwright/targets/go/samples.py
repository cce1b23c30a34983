"""Example calls as a Go user writes them; gofmt would change nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.ir.api import BodyKind, Operation, RequestBody
from sdkwright.ir.types import JsonObject
from sdkwright.render.requests import may_be_left_out
from sdkwright.render.servers import missing_server

from .credentials import SchemeView
from .format import block, broken, indented
from .groups import CLIENT
from .imports import import_lines
from .literals import string
from .operations import OperationWriter, envelope_field
from .parameters import body_slot, request_members
from .shown import printed
from .spell import Lines, Speller
from .values import ValueWriter

FATAL = block("if err != nil {", ["log.Fatal(err)"])


@dataclass(frozen=True, slots=True)
class Place:
    """Where a method is: ``accessor`` of its group ("" for the client); ``all`` goes through the
    items of all pages, "" where there are none."""

    accessor: str
    name: str
    all: str = ""

    def call(self, name: str) -> str:
        return ".".join(filter(None, (CLIENT, self.accessor, name)))


@dataclass(frozen=True, slots=True)
class SampleWriter:
    """Programs that call an operation, as pages show them.

    ``package`` is the client's; ``server`` is one to put into programs, where the document's first
    is no address; else "".
    """

    config: TargetConfig
    package: str
    writer: OperationWriter
    places: Mapping[str, Place]
    server: str = ""

    @property
    def spell(self) -> Speller:
        return self.writer.spell.within(None)

    @property
    def schemes(self) -> tuple[SchemeView, ...]:
        return self.writer.schemes

    def program(self, operation: Operation) -> str:
        used = self._shown(operation)
        return self._main(operation, [self._called(operation), FATAL, *used])

    def with_errors(self, operation: Operation) -> str:
        """Errors told apart by their types."""
        known = self.writer.error_types(operation)
        names = [("apiErr" if n == 0 else f"apiErr{n + 1}", k) for n, k in enumerate(known)]
        names.append(("sdkErr", "sdkerrors.SDKError"))
        declared = [f"var {name} *{type}" for name, type in names]
        cases = [
            f"case errors.As(err, &{name}):\n\tlog.Fatal({name}.Error())" for name, _ in names[:-1]
        ]
        cases.append("case errors.As(err, &sdkErr):\n\tlog.Fatalln(sdkErr.StatusCode, sdkErr.Body)")
        cases.append("case err != nil:\n\tlog.Fatal(err)")
        switch = "\n".join(["switch {", *cases, "}"])
        lines = [self._called(operation), *declared, switch, "log.Println(res.StatusCode)"]
        return self._main(operation, lines)

    def with_options(self, operation: Operation) -> str:
        """A call with settings of its own."""
        headers = 'map[string]string{"X-Request-Id": "42"}'
        options = ["operations.WithTimeout(5*time.Second)", f"operations.WithHeaders({headers})"]
        lines = [self._called(operation, options), FATAL, "log.Println(res.StatusCode)"]
        return self._main(operation, lines)

    def over_pages(self, operation: Operation) -> str:
        """All items of an answer that comes in pages."""
        place = self.places[operation.id]
        call = f"{place.call(place.all)}({self._arguments(operation)})"
        shown = printed("item", self.writer.item_type(operation), self.spell)
        loop = block(f"for item, err := range {call} {{", [FATAL, *shown])
        return self._main(operation, [loop])

    def client(self, operation: Operation | None, more: Sequence[str] = ()) -> str:
        """The statement that makes a client, with what the operation asks for."""
        schemes = self.schemes[:1] if operation is None else self._credentials(operation)
        secrets = [
            (c.name, f"{self.package}.Pointer({string(c.sample)})")
            for scheme in schemes
            for c in scheme.credentials
            if c.shown
        ]
        own = operation.servers if operation is not None else ()
        server = missing_server(own) if own else self.server
        options = [f"{self.package}.WithServerURL({string(server)})"] if server else []
        if secrets:
            options.append(f"{self.package}.WithSecurity({broken('shared.Security', secrets)})")
        options += more
        if not options:
            return f"s := {self.package}.New()"
        return block(f"s := {self.package}.New(", [f"{option}," for option in options], ")")

    def text(self, statements: Sequence[str]) -> str:
        """A whole program."""
        body = block("func main() {", statements)
        lines = import_lines([body], self.config.package, self.package)
        return "\n".join(["package main", "", *lines, "", body])

    def _main(self, operation: Operation, lines: Sequence[str]) -> str:
        start = ["ctx := context.Background()", "", self.client(operation), ""]
        return self.text([*start, *lines])

    def _credentials(self, operation: Operation) -> tuple[SchemeView, ...]:
        """What the first way to authorise the operation asks for, if possible one without a
        certificate; nothing where none is needed."""
        known = {scheme.id: scheme for scheme in self.schemes}
        if () in operation.auth:
            return ()
        ways = [[known.get(requirement.scheme) for requirement in way] for way in operation.auth]
        way = next((way for way in ways if None not in way), next(iter(ways), []))
        return tuple(scheme for scheme in way if scheme is not None)

    def _called(self, operation: Operation, options: Sequence[str] = ()) -> str:
        place = self.places[operation.id]
        arguments = self._arguments(operation)
        if options:
            inner = "".join(f"\n{indented(option)}," for option in options)
            head = f"res, err := {place.call(place.name)}("
            given = "".join(f"\n{indented(a)}," for a in arguments.split(", ", 1))
            return f"{head}{given}{inner}\n)"
        return f"res, err := {place.call(place.name)}({arguments})"

    def invoked(self, operation: Operation) -> str:
        """The call alone."""
        place = self.places[operation.id]
        return f"{place.call(place.name)}({self._arguments(operation)})"

    def _arguments(self, operation: Operation) -> str:
        request = self._request(operation)
        return f"ctx, {request}" if request else "ctx"

    def _request(self, operation: Operation) -> str:
        spell = self.spell
        values = ValueWriter(spell, self.package)
        example = operation.example.value if operation.example is not None else None
        record = self.writer.request_record(operation)
        if record is not None:
            given = dict(example.members) if isinstance(example, JsonObject) else {}
            members = request_members(operation, record, spell)
            return values.struct(given, spell.name(record.id), members, record)
        if not isinstance(operation.request, RequestBody):
            return ""
        slot = body_slot(operation, spell)
        if operation.example is None or may_be_left_out(operation, spell.types):
            return "nil" if slot.form in ("pointer", "nil") else f"{slot.type}{{}}"
        files = slot.codec.type == "types.File"
        expr = operation.bodies[0].type
        return values.placed(example, expr, slot.form, slot.codec, files=files)

    def _shown(self, operation: Operation) -> Lines:
        """What the example does with the answer: nothing of a body where there is none."""
        response = next((r for r in operation.success if r.type is not None), None)
        if response is None:
            return ["log.Println(res.StatusCode)"]
        place = f"res.{envelope_field(response)}"
        assert response.type is not None
        spell = self.spell
        if response.kind is BodyKind.SSE:
            lines = [FATAL, *printed("event.Data", response.type, spell)]
            return [block(f"for event, err := range {place}.All() {{", lines)]
        if response.kind is BodyKind.JSON_LINES:
            lines = [FATAL, *printed("item", response.type, spell)]
            return [block(f"for item, err := range {place}.All() {{", lines)]
        if response.kind in (BodyKind.BYTES, BodyKind.MULTIPART):
            copied = block(
                f"if _, err := io.Copy(os.Stdout, {place}); err != nil {{", ["log.Fatal(err)"]
            )
            return [f"defer {place}.Close()", copied]
        if response.kind in (BodyKind.TEXT, BodyKind.FORM):
            return [block(f"if {place} != nil {{", [f"log.Println(*{place})"])]
        codec = spell.codec(spell.bare(response.type))
        shown = printed(place, response.type, spell, pointer=codec.declared or not codec.nilable)
        return [block(f"if {place} != nil {{", shown)]
