"""Servers and their variables (OpenAPI 3.1, 4.8.5)."""

from __future__ import annotations

from sdkwright.ir.api import Server, ServerVariable
from sdkwright.names import words
from sdkwright.source.document import Place
from sdkwright.source.servers import usable_servers

from .context import doc_of
from .values import text


def servers_of(place: Place) -> tuple[Server, ...]:
    """The servers listed at ``place``: none where the document lists none that can be one."""
    return tuple(map(_server, usable_servers(place)))


def _server(place: Place) -> Server:
    variables = place.get("variables")
    return Server(
        url=text(place.get("url")),
        variables=tuple(_variable(wire, v) for wire, v in variables.members()) if variables else (),
        doc=doc_of(place),
        origin=place.origin,
    )


def _variable(wire: str, place: Place) -> ServerVariable:
    values = place.get("enum")
    default = place.get("default")
    return ServerVariable(
        wire=wire,
        name=words(wire) or ("variable",),
        default="" if default is None else str(default.value),
        values=tuple(str(v.value) for v in values.items()) if values is not None else (),
        doc=doc_of(place),
        origin=place.origin,
    )
