"""The operations of a document, as a server needs them."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sdkwright.source.document import Document, Place
from sdkwright.source.refs import Resolver
from sdkwright.source.servers import usable_servers

from .parameters import Parameter, pairs_of
from .schemas import SchemaStore, Shape
from .security import Scheme, read_scheme

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_STYLES = {
    "path": "simple",
    "query": "form",
    "querystring": "form",
    "header": "simple",
    "cookie": "form",
}
_NOT_PARAMETERS = frozenset(("accept", "content-type", "authorization"))
_CLIENTS_OWN = frozenset(
    ("accept-encoding", "connection", "content-length", "host", "te", "transfer-encoding")
)
"""Header fields that HTTP clients fill in as they see fit, whatever a document says of them."""

Alternatives = tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]
"""Security requirements: one of them must hold; each is scheme names with scopes."""


@dataclass(frozen=True, slots=True, eq=False)
class Media:
    """One entry of a ``content``. ``examples`` are those of the media type itself."""

    type: str
    shape: Shape
    examples: tuple[Any, ...] = ()
    encoding: dict[str, dict[str, Any]] | None = None
    per_item: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    required: bool
    content: tuple[Media, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Response:
    """``status`` is as written: 200, 2XX, default."""

    status: str
    content: tuple[Media, ...]
    headers: tuple[Parameter, ...]


class Operation:
    """One method of one path; its parts are read when they are first used."""

    def __init__(self, contract: Contract, item: Place, method: str, place: Place) -> None:
        self.method = method.upper()
        path = str(item.keys[-1])
        path, _, self.fragment = path.partition("#")
        self.template, _, query = path.partition("?")
        self.query = pairs_of(query)
        """OpenAPI forbids a query in a path, and no client sends a fragment; documents have both
        to tell operations apart."""
        given = place.value.get("operationId") if isinstance(place.value, dict) else None
        self.id = str(given) if given else f"{self.method} {item.keys[-1]}"
        self._contract = contract
        self._item = item
        self._place = place

    @functools.cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        found: dict[tuple[str, str], Parameter] = {}
        for holder in (self._contract.resolve(self._item), self._place):
            listed = holder.get("parameters") if holder else None
            for written in listed.items() if listed else ():
                place = self._contract.resolve(written)
                parameter = self._contract.parameter(place) if place else None
                if parameter is not None:
                    found[parameter.where, parameter.name] = parameter
        return tuple(found.values())

    @functools.cached_property
    def body(self) -> Body | None:
        place = self._contract.resolve(self._place.get("requestBody"))
        if place is None or not isinstance(place.value, dict):
            return None
        return Body(place.value.get("required") is True, self._contract.content(place))

    @functools.cached_property
    def responses(self) -> tuple[Response, ...]:
        written = self._place.get("responses")
        out = []
        for status, member in written.members() if written else ():
            place = self._contract.resolve(member)
            if place is not None and not status.startswith("x-"):
                out.append(self._contract.response(status, place))
        return tuple(out)

    @functools.cached_property
    def security(self) -> Alternatives:
        place = self._place.get("security") or self._contract.root.get("security")
        out = []
        for item in place.items() if place else ():
            needs = [
                (name, tuple(str(scope) for scope in member.value))
                for name, member in item.members()
                if isinstance(member.value, list)
            ]
            out.append(tuple(needs))
        return tuple(out)

    @functools.cached_property
    def servers(self) -> tuple[Place, ...]:
        """The servers of the operation, else of its path, else of the document."""
        for holder in (self._place, self._contract.resolve(self._item), self._contract.root):
            found = usable_servers(holder) if holder else ()
            if found:
                return found
        return ()


class Contract:
    """A document that was read and normalised to OpenAPI 3.1."""

    def __init__(self, document: Document, resolver: Resolver) -> None:
        self.root = Place.root(document)
        self.store = SchemaStore(resolver)
        self._resolver = resolver
        self.operations = tuple(self._operations())

    def resolve(self, place: Place | None) -> Place | None:
        if place is not None and isinstance(place.value, dict) and "$ref" in place.value:
            return self._resolver.resolve(place)
        return place

    def _operations(self) -> Iterator[Operation]:
        paths = self.root.get("paths")
        for template, written in paths.members() if paths else ():
            item = self.resolve(written)
            if item is None or not template.startswith("/"):
                continue
            more = item.get("additionalOperations")
            members = [*item.members(), *(more.members() if more else ())]
            for method, member in members:
                known = method in METHODS or (more is not None and method in more.value)
                # OpenAPI has no reference in this place; documents split into files have.
                place = self.resolve(member) if known else None
                if place is not None and isinstance(place.value, dict):
                    yield Operation(self, written, method, place)

    @functools.cached_property
    def schemes(self) -> dict[str, Scheme]:
        components = self.root.get("components")
        written = components.get("securitySchemes") if components else None
        out = {}
        for name, member in written.members() if written else ():
            place = self.resolve(member)
            if place is not None and isinstance(place.value, dict):
                out[name] = read_scheme(place.value)
        return out

    def parameter(self, place: Place) -> Parameter | None:
        """None for what is not a parameter: headers that have their own place or another master."""
        value = place.value
        if not isinstance(value, dict) or value.get("in") not in _STYLES:
            return None
        where, name = str(value["in"]), str(value.get("name", ""))
        if where == "header" and name.lower() in _NOT_PARAMETERS | _CLIENTS_OWN:
            return None
        required = where == "path" or value.get("required") is True
        return self._described(place, name, where, required)

    def _described(self, place: Place, name: str, where: str, required: bool) -> Parameter:
        value = place.value
        content = self.content(place)
        schema = place.get("schema")
        style = str(value.get("style", _STYLES[where]))
        return Parameter(
            name=name,
            where=where,
            style=style,
            explode=bool(value.get("explode", style in ("form", "cookie"))),
            required=required,
            shape=content[0].shape if content else self.store.shape(schema) if schema else True,
            media=content[0].type if content else "",
            allow_empty=value.get("allowEmptyValue") is True,
        )

    def content(self, place: Place) -> tuple[Media, ...]:
        written = place.get("content")
        out = []
        for name, member in written.members() if written else ():
            media = self.resolve(member)
            if media is not None and isinstance(media.value, dict):
                out.append(self._media(name, media))
        return tuple(out)

    def _media(self, name: str, place: Place) -> Media:
        per_item = place.get("itemSchema")
        schema = per_item or place.get("schema")
        encoding = place.value.get("encoding")
        return Media(
            type=name,
            shape=self.store.shape(schema) if schema else True,
            examples=tuple(self._examples(place)),
            encoding=encoding if isinstance(encoding, dict) else None,
            per_item=per_item is not None,
        )

    def _examples(self, place: Place) -> Iterator[Any]:
        if "example" in place.value:
            yield place.value["example"]
        named = place.get("examples")
        for _, member in named.members() if named else ():
            example = self.resolve(member)
            if example is not None and isinstance(example.value, dict):
                for key in ("value", "dataValue"):
                    if key in example.value:
                        yield example.value[key]

    def response(self, status: str, place: Place) -> Response:
        written = place.get("headers")
        headers = []
        for name, member in written.members() if written else ():
            header = self.resolve(member)
            if header is None or not isinstance(header.value, dict):
                continue
            if name.lower() != "content-type":
                required = header.value.get("required") is True
                headers.append(self._described(header, name, "header", required))
        return Response(status, self.content(place), tuple(headers))
