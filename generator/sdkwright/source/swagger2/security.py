"""`securityDefinitions` become `components.securitySchemes`."""

from __future__ import annotations

from ..document import Map
from .nodes import mapping, marks_of, move, put

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def convert_scheme(node: Map) -> None:
    """Rewrites one Security Scheme Object in place."""
    match node.get("type"):
        case "basic":
            marks = marks_of(node, "type")
            put(node, "type", "http", marks)
            put(node, "scheme", "basic", marks)
        case "oauth2":
            _oauth2(node)
        case _:
            pass


def _oauth2(node: Map) -> None:
    marks = marks_of(node, "flow")
    flows, flow = mapping(marks[1]), mapping(marks[1])
    for key in ("authorizationUrl", "tokenUrl", "scopes"):
        move(node, key, flow)
    if "scopes" not in flow:
        put(flow, "scopes", mapping(marks[1]), marks)
    named = node.get("flow")
    if isinstance(named, str) and named in _FLOWS:
        put(flows, _FLOWS[named], flow, marks)
    put(node, "flows", flows, marks)
    if "flow" in node:
        del node["flow"], node.marks["flow"]
