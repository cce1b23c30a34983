"""Example calls as a TypeScript user writes them; prettier would change nothing."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sdkwright.config import TargetConfig
from sdkwright.ir.api import Operation, RequestBody
from sdkwright.ir.messages import BodyKind
from sdkwright.ir.types import (
    Const,
    Enum,
    Json,
    JsonObject,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    TypeExpr,
    Union,
)
from sdkwright.ir.walk import unaliased
from sdkwright.render.requests import may_be_left_out, request_type
from sdkwright.render.servers import missing_server

from .credentials import SchemeView
from .layout import SOFT, Doc, Fluid, Group, Indent, array, call, layout, object_of
from .literals import expression, own_key, string
from .models import extra_of
from .operations import envelope_property, error_classes
from .spell import Speller, is_file

_Members: TypeAlias = "list[tuple[str, Doc]]"
_USED = frozenset({"console", "events", "items", "result", "sdk"})
"""What the modules of examples name, so that a function they import has to have another name."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a method is: ``accessor`` of its group ("" for the client), and its function."""

    accessor: str
    name: str
    function: str


@dataclass(frozen=True, slots=True)
class SampleWriter:
    """Programs that call an operation, as pages show them: modules with ``await`` at the top.

    ``server`` is one to put into them, where the document's first is no address; else "".
    """

    config: TargetConfig
    spell: Speller
    schemes: tuple[SchemeView, ...]
    places: Mapping[str, Place]
    server: str = ""

    def with_class(self, operation: Operation) -> str:
        return self._program(
            operation,
            self._assigned("result", operation),
            self._printed(operation, "result"),
        )

    def standalone(self, operation: Operation) -> str:
        """The function, whose result tells a value from an error."""
        function = self.places[operation.id].function
        called = f"{function}Call" if function in _USED else function
        invoked = layout(
            ["const result =", Fluid(["await ", self._call(called, operation, ["sdk"])]), ";"]
        )
        imported = function if called == function else f"{function} as {called}"
        package = self.config.package
        head = [
            f"import {{ SDKCore }} from {string(f'{package}/core.js')};",
            f"import {{ {imported} }} from {string(f'{package}/funcs/{function}.js')};",
        ]
        lines = [
            *head,
            "",
            self.client("SDKCore", operation),
            "",
            invoked,
            "if (!result.ok) {",
            "  throw result.error;",
            "}",
            "",
            self._printed(operation, "result.value"),
        ]
        return "\n".join(lines)

    def with_errors(self, operation: Operation) -> str:
        """Errors told apart by their classes."""
        lines = [
            "try {",
            f"  {self._assigned('result', operation, 2)}",
            "  console.log(result.statusCode);",
            "} catch (error) {",
        ]
        branch = "if"
        for name in error_classes(operation, self.spell):
            lines.append(f"  {branch} (error instanceof errors.{name}) {{")
            lines.append("    console.error(error.statusCode, error.data);")
            branch = "} else if"
        lines.append(f"  {branch} (error instanceof errors.SDKError) {{")
        lines += ["    console.error(error.message);", "  } else {", "    throw error;", "  }", "}"]
        space = string(f"{self.config.package}/models/errors")
        return self._program(operation, *lines, head=f"import * as errors from {space};")

    def with_options(self, operation: Operation, options: Doc) -> str:
        """A call with settings of its own."""
        invoked = self._invoked(operation, options)
        text = layout(["const result =", Fluid(["await ", invoked]), ";"])
        return self._program(operation, text, "console.log(result.statusCode);")

    def over_pages(self, operation: Operation) -> str:
        """All items of an answer that comes in pages."""
        lines = [
            self._assigned("pages", operation),
            "for await (const item of pages) {",
            "  console.log(item);",
            "}",
        ]
        return self._program(operation, *lines)

    def client(self, cls: str, operation: Operation | None) -> str:
        """The statement that makes a client, with what the operation asks for."""
        schemes = self.schemes[:1] if operation is None else self._credentials(operation)
        secrets: _Members = [
            credential.member
            for scheme in schemes
            for credential in scheme.credentials
            if credential.shown
        ]
        own = operation.servers if operation is not None else ()
        server = missing_server(own) if own else self.server
        options: _Members = [("serverURL", string(server))] if server else []
        if secrets:
            options.append(("security", object_of(secrets, broken=True)))
        given: list[Doc] = [object_of(options, broken=True)] if options else []
        return layout([call(f"const sdk = new {cls}", given), ";"])

    def _credentials(self, operation: Operation) -> tuple[SchemeView, ...]:
        """What the first way to authorise the operation asks for; nothing where none is needed."""
        known = {scheme.id: scheme for scheme in self.schemes}
        if () in operation.auth:
            return ()
        for way in operation.auth:
            if all(requirement.scheme in known for requirement in way):
                return tuple(known[requirement.scheme] for requirement in way)
        return ()

    def _program(self, operation: Operation, *lines: str, head: str = "") -> str:
        cls, package = self.config.sdk_class, self.config.package
        start = [f"import {{ {cls} }} from {string(package)};"]
        start += [head] if head else []
        return "\n".join([*start, "", self.client(cls, operation), "", *lines])

    def _assigned(self, name: str, operation: Operation, indent: int = 0) -> str:
        """The statement that calls the method, for a line that is indented so."""
        return layout([f"const {name} =", Fluid(["await ", self._invoked(operation)]), ";"], indent)

    def _invoked(self, operation: Operation, options: Doc = "") -> Doc:
        place = self.places[operation.id]
        name = ".".join(filter(None, ("sdk", place.accessor, place.name)))
        return self._call(name, operation, [], options)

    def _call(
        self, function: str, operation: Operation, first: list[Doc], options: Doc = ""
    ) -> Doc:
        wanted = request_type(operation)
        left_out = isinstance(operation.request, RequestBody) and may_be_left_out(
            operation, self.spell.types
        )
        arguments = [*first]
        if wanted is not None and operation.example is not None and not left_out:
            arguments.append(self._value(operation.example.value, wanted))
        elif wanted is not None and options:
            arguments.append("undefined")
        if options:
            arguments.append(options)
        return call(function, arguments)

    def _printed(self, operation: Operation, result: str) -> str:
        """What the example does with the answer: nothing of a body where there is none."""
        response = next((r for r in operation.success if r.type is not None), None)
        shown = "statusCode" if response is None else envelope_property(response)
        if response is not None and response.kind in (BodyKind.SSE, BodyKind.JSON_LINES):
            many, one, said = ("events", "event", "event.data")
            if response.kind is BodyKind.JSON_LINES:
                many, one, said = ("items", "item", "item")
            taken = layout([f"const {many} =", Fluid([f"{result}.{shown}"]), ";"])
            loop = f"for await (const {one} of {many} ?? []) {{"
            return "\n".join([taken, loop, f"  console.log({said});", "}"])
        # prettier never breaks a single access, and may break the second.
        second: Doc = Group(Indent([SOFT, f".{shown}"])) if "." in result else f".{shown}"
        return layout([call("console.log", [[result, second]]), ";"])

    def _value(self, value: Json, type: TypeExpr) -> Doc:
        """A JSON value as an argument: objects with the properties' names for the keys."""
        inner = unaliased(type, self.spell.types)
        if isinstance(inner, Nullable):
            return "null" if value is None else self._value(value, inner.inner)
        match inner, value:
            case Ref(id), _:
                return self._declared(value, id)
            case ListOf(item), tuple():
                return array([self._value(v, item) for v in value])
            case MapOf(item), JsonObject(members):
                return _object([(own_key(k), self._value(v, item)) for k, v in members])
            case Scalar(), _ if is_file(inner):
                return f"new Blob([{string(value if isinstance(value, str) else 'content')}])"
            case Scalar(kind), str():
                return _scalar(value, kind)
            case Scalar(kind), int() if not isinstance(value, bool):
                return self._number(value, inner)
            case Scalar(Kind.DECIMAL), float():
                return string(repr(value))
            case _:
                return expression(value, broken=True)

    def _number(self, value: int, type: Scalar) -> str:
        if self.spell.is_bigint(type):
            return f"{value}n"
        return string(str(value)) if type.kind is Kind.DECIMAL else str(value)

    def _declared(self, value: Json, id: str) -> Doc:
        decl = self.spell.types.get(id)
        match decl, value:
            case Record(), JsonObject(members):
                types = {f.wire: f.type for f in decl.fields}
                found: _Members = []
                for wire, member in members:
                    known = types.get(wire, extra_of(decl))
                    # The compiler refuses what an interface has no property and no index for.
                    if known is not None:
                        name = self.spell.names.fields.get((id, wire), wire)
                        found.append((own_key(name), self._value(member, known)))
                return _object(found)
            case Union(), _:
                return self._variant(decl, value)
            case Enum(), _:
                return expression(value)
            case _:
                return expression(value, broken=True)

    def _variant(self, decl: Union, value: Json) -> Doc:
        """The first variant that says most of the example; the value as it is where none does."""
        if not isinstance(value, JsonObject):
            return expression(value, broken=True)
        found: list[tuple[int, Record]] = []
        for variant in decl.variants:
            inner = unaliased(variant.type, self.spell.types)
            record = self.spell.types.get(inner.id) if isinstance(inner, Ref) else None
            if isinstance(record, Record) and (said := self._said(record, value)) is not None:
                found.append((said, record))
        if found:
            return self._declared(value, max(found, key=lambda one: one[0])[1].id)
        return expression(value, broken=True)

    def _said(self, record: Record, value: JsonObject) -> int | None:
        """How much of an object a record says: its members, and the values of enumerations, which
        tell records apart. None where one is missing or is another."""
        members = dict(value.members)
        count = 0
        for field in record.fields:
            if field.wire not in members:
                if isinstance(field.presence, Required):
                    return None
                continue
            count += 1
            match unaliased(field.type, self.spell.types):
                case Const(known) if known != members[field.wire]:
                    return None
                case Ref(id) if isinstance(enum := self.spell.types.get(id), Enum):
                    count += any(m.value == members[field.wire] for m in enum.members)
                case _:
                    pass
        return count


def _object(members: _Members) -> Doc:
    return object_of(members, broken=bool(members))


def _scalar(value: str, kind: Kind) -> Doc:
    match kind:
        case Kind.DATETIME:
            return f"new Date({string(_moment(value))})"
        case Kind.BYTES:
            return f"Uint8Array.from([{', '.join(str(byte) for byte in _bytes(value))}])"
        case Kind.BIGINT:
            return f"{int(value)}n" if value.lstrip("-").isdigit() else "1n"
        case _:
            return string(value)


def _moment(text: str) -> str:
    """RFC 3339; an example without an offset is taken for UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return "2026-01-02T03:04:05Z"
    return text if moment.tzinfo is not None else f"{text}Z"


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)[:8]
    except ValueError:
        return b"\x00\x01\x02"
