"""Example calls as a Python user writes them; black would change nothing."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import TypeAlias
from uuid import UUID

from sdkwright.config import TargetConfig
from sdkwright.ir.api import Operation, RequestBody, Response
from sdkwright.ir.messages import BodyKind
from sdkwright.ir.types import (
    Enum,
    Json,
    JsonObject,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Scalar,
    TypeExpr,
    Union,
)
from sdkwright.ir.walk import unaliased
from sdkwright.render.requests import may_be_left_out, request_type
from sdkwright.render.servers import missing_server

from .credentials import SchemeView
from .layout import Bracket, Node, layout, prefixed
from .literals import literal, string
from .names import identifier, reserved
from .operations import error_classes
from .spell import Speller


@dataclass(frozen=True, slots=True)
class Place:
    """Where a method is: ``accessor`` of its group ("" for the client), and its two names."""

    accessor: str
    name: str
    twin: str


@dataclass(slots=True)
class _Needs:
    """Imports besides the SDK's own."""

    lines: set[str] = field(default_factory=set)


_Body: TypeAlias = Callable[[_Needs, int], Iterator[str]]
"""Lines within the ``with`` of a client, for the margin they stand at."""


@dataclass(frozen=True, slots=True)
class SampleWriter:
    """Programs that call an operation, as pages show them.

    ``server`` is one to put into them, where the document's first is no address; else "".
    """

    config: TargetConfig
    spell: Speller
    schemes: tuple[SchemeView, ...]
    places: Mapping[str, Place]
    server: str = ""

    def sync(self, operation: Operation) -> str:
        return self._program(operation, partial(self._use, operation))

    def asynchronous(self, operation: Operation) -> str:
        used = partial(self._use, operation, asynchronous=True)
        return self._program(operation, used, asynchronous=True)

    def with_errors(self, operation: Operation) -> str:
        guarded = partial(self._guarded, operation)
        return self._program(operation, guarded, "errors")

    def with_options(self, operation: Operation, options: tuple[str, ...]) -> str:
        """A call with settings of its own."""

        def body(needs: _Needs, margin: int) -> Iterator[str]:
            call = self._invoked(self._function(operation), operation, needs)
            given = call.items if isinstance(call, Bracket) else ()
            call = Bracket(f"{self._function(operation)}(", (*given, *options), exploded=True)
            yield f"    res = {layout(call, margin)}"
            yield "    print(res.status_code)"

        return self._program(operation, body)

    def over_pages(self, operation: Operation) -> str:
        """All items of an answer that comes in pages."""

        def body(needs: _Needs, margin: int) -> Iterator[str]:
            yield f"    for item in {self._call(operation, needs, margin, asynchronous=False)}:"
            yield "        print(item)"

        return self._program(operation, body)

    def client(self, indent: int) -> str:
        """The expression that makes a client with credentials."""
        return layout(self._client(self.schemes[:1]), indent)

    def _credentials(self, operation: Operation) -> tuple[SchemeView, ...]:
        """What the first way to authorise the operation asks for; nothing where none is needed."""
        known = {scheme.id: scheme for scheme in self.schemes}
        if () in operation.auth:
            return ()
        for way in operation.auth:
            if all(requirement.scheme in known for requirement in way):
                return tuple(known[requirement.scheme] for requirement in way)
        return ()

    def _client(self, schemes: tuple[SchemeView, ...], operation: Operation | None = None) -> Node:
        secrets = _secrets(schemes)
        own = operation.servers if operation is not None else ()
        server = missing_server(own) if own else self.server
        given: list[Node] = [f"server_url={string(server)}"] if server else []
        if secrets:
            given.append(Bracket("security=shared.Security(", secrets, exploded=True))
        return Bracket(f"{self.config.sdk_class}(", tuple(given), exploded=bool(secrets))

    def _program(
        self, operation: Operation, body: _Body, *models: str, asynchronous: bool = False
    ) -> str:
        """``body`` in a ``with`` of a client, and the imports it needs."""
        needs = _Needs()
        margin = 8 if asynchronous else 4
        within = list(body(needs, margin))
        credentials = self._credentials(operation)
        client = self._client(credentials, operation)
        names = [*models, *(["shared"] if _secrets(credentials) else [])]
        head = [f"from {self.config.module} import {self.config.sdk_class}"]
        if names:
            head.append(f"from {self.config.module}.models import {', '.join(names)}")
        standard = sorted({*needs.lines, *(["import asyncio"] if asynchronous else [])})
        lines = [*standard, *([""] if standard else []), *head, ""]
        opening = f"with {layout(client, margin - 4)} as sdk:"
        if asynchronous:
            lines += ["", "async def main() -> None:", f"    async {opening}", *within, "", ""]
            lines.append("asyncio.run(main())")
        else:
            lines += [opening, *within]
        return "\n".join(lines)

    def _use(
        self, operation: Operation, needs: _Needs, margin: int, *, asynchronous: bool = False
    ) -> Iterator[str]:
        indent = " " * margin
        yield f"{indent}res = {self._call(operation, needs, margin, asynchronous=asynchronous)}"
        yield ""
        shown = self._shown(operation, asynchronous=asynchronous)
        yield from (f"{indent}{line}" for line in shown)

    def _guarded(self, operation: Operation, needs: _Needs, margin: int) -> Iterator[str]:
        indent = " " * margin
        yield f"{indent}try:"
        yield f"{indent}    res = {self._call(operation, needs, margin + 4, asynchronous=False)}"
        yield f"{indent}    print(res.status_code)"
        for name in error_classes(operation, self.spell):
            yield f"{indent}except errors.{name} as error:"
            yield f"{indent}    print(error.status_code, error.data)"
        yield f"{indent}except errors.SDKError as error:"
        yield f"{indent}    print(error.message)"

    def _call(self, operation: Operation, needs: _Needs, margin: int, *, asynchronous: bool) -> str:
        function = self._function(operation, asynchronous=asynchronous)
        text = layout(self._invoked(function, operation, needs), margin)
        return f"await {text}" if asynchronous else text

    def _function(self, operation: Operation, *, asynchronous: bool = False) -> str:
        place = self.places[operation.id]
        name = place.twin if asynchronous else place.name
        return ".".join(filter(None, ("sdk", place.accessor, name)))

    def _invoked(self, function: str, operation: Operation, needs: _Needs) -> Node:
        wanted = request_type(operation)
        left_out = isinstance(operation.request, RequestBody) and may_be_left_out(
            operation, self.spell.types
        )
        if wanted is None or operation.example is None or left_out:
            return f"{function}()"
        value = self._value(operation.example.value, wanted, needs)
        request = prefixed("request=", value)
        exploded = isinstance(value, Bracket) and value.exploded
        return Bracket(f"{function}(", (request,), exploded=exploded)

    def _shown(self, operation: Operation, *, asynchronous: bool) -> Iterator[str]:
        """What the example does with the answer: nothing of a body where there is none."""
        # A server that may answer without a body most likely does so if that is documented first.
        response = next(iter(operation.success), None)
        if response is None or response.type is None:
            yield "assert res is not None"
            yield "print(res)"
            return
        name = self._field(response)
        yield f"assert res.{name} is not None"
        loop = "async for" if asynchronous else "for"
        match response.kind:
            case BodyKind.SSE:
                yield f"{loop} event in res.{name}:"
                yield "    print(event.data)"
            case BodyKind.JSON_LINES:
                yield f"{loop} item in res.{name}:"
                yield "    print(item)"
            case BodyKind.BYTES:
                pieces = "aiter_bytes" if asynchronous else "iter_bytes"
                yield f"{loop} chunk in res.{name}.{pieces}():"
                yield "    print(len(chunk))"
            case _:
                yield f"print(res.{name})"

    def _field(self, response: Response) -> str:
        return identifier(response.name, reserved("envelope"), prefix="body")

    def _value(self, value: Json, type: TypeExpr, needs: _Needs) -> Node:
        """A JSON value as an argument: records as dicts with Python's names for the keys."""
        inner = unaliased(type, self.spell.types)
        if isinstance(inner, Nullable):
            return "None" if value is None else self._value(value, inner.inner, needs)
        match inner, value:
            case Ref(id), _:
                return self._declared(value, id, needs)
            case ListOf(item), tuple():
                return _bracket("[", [self._value(v, item, needs) for v in value], "]")
            case MapOf(item), JsonObject(members):
                return _bracket("{", [_entry(k, self._value(v, item, needs)) for k, v in members])
            case Scalar(kind), str():
                return _scalar(value, kind, inner.encoding, needs)
            case Scalar(Kind.DECIMAL), int() | float():
                needs.lines.add("from decimal import Decimal")
                return f'Decimal("{value}")'
            case _:
                return _plain(value)

    def _declared(self, value: Json, id: str, needs: _Needs) -> Node:
        decl = self.spell.types.get(id)
        match decl, value:
            case Record(), JsonObject(members):
                types = {f.wire: f.type for f in decl.fields}
                return _bracket(
                    "{",
                    [
                        _entry(
                            self.spell.names.fields.get((id, wire), wire),
                            self._value(member, types[wire], needs)
                            if wire in types
                            else _plain(member),
                        )
                        for wire, member in members
                    ],
                )
            case Union(), _:
                return self._variant(decl, value, needs)
            case Enum(), _:
                return _plain(value)
            case _:
                return _plain(value)

    def _variant(self, decl: Union, value: Json, needs: _Needs) -> Node:
        """The first variant that has every member of the example, as a dict; else as it is."""
        names = {name for name, _ in value.members} if isinstance(value, JsonObject) else set()
        for variant in decl.variants:
            inner = unaliased(variant.type, self.spell.types)
            record = self.spell.types.get(inner.id) if isinstance(inner, Ref) else None
            if isinstance(record, Record) and names <= {f.wire for f in record.fields}:
                return self._declared(value, record.id, needs)
        return _plain(value)


def _secrets(schemes: tuple[SchemeView, ...]) -> tuple[str, ...]:
    """The arguments of ``Security``, with what stands for a secret."""
    return tuple(
        credential.argument
        for scheme in schemes
        for credential in scheme.credentials
        if credential.shown
    )


def _scalar(value: str, kind: Kind, encoding: str, needs: _Needs) -> str:
    match kind:
        case Kind.DATETIME:
            needs.lines.add("from datetime import datetime")
            return f"datetime.fromisoformat({string(_moment(value))})"
        case Kind.DATE:
            needs.lines.add("from datetime import date")
            return f"date.fromisoformat({string(_or(value, date.fromisoformat, '2026-01-02'))})"
        case Kind.UUID:
            needs.lines.add("from uuid import UUID")
            return f"UUID({string(_or(value, UUID, '123e4567-e89b-12d3-a456-426614174000'))})"
        case Kind.BYTES if encoding == "base64":
            needs.lines.add("from base64 import b64decode")
            return f"b64decode({string(_or(value, b64decode, 'AAEC'))})"
        case Kind.BYTES:
            return f"{string(value)}.encode()"
        case Kind.DECIMAL:
            needs.lines.add("from decimal import Decimal")
            return f"Decimal({string(_or(value, Decimal, '1.5'))})"
        case _:
            return string(value)


def _moment(text: str) -> str:
    """RFC 3339; an example without an offset, which the SDK would refuse, is taken for UTC."""
    known = _or(text, datetime.fromisoformat, "2026-01-02T03:04:05Z")
    return known if datetime.fromisoformat(known).tzinfo is not None else f"{known}+00:00"


def _or(text: str, read: Callable[[str], object], instead: str) -> str:
    """``text`` if it can be read so, for examples are not always what their schema says."""
    try:
        read(text)
    except (ValueError, ArithmeticError):
        return instead
    return text


def _plain(value: Json) -> Node:
    match value:
        case JsonObject(members):
            return _bracket("{", [_entry(key, _plain(member)) for key, member in members])
        case tuple():
            return _bracket("[", [_plain(item) for item in value], "]")
        case _:
            return literal(value)


def _entry(key: str, value: Node) -> Node:
    return prefixed(f"{string(key)}: ", value)


def _bracket(head: str, items: list[Node], close: str = "}") -> Node:
    return Bracket(head, tuple(items), close, exploded=bool(items)) if items else head + close
