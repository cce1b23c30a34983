"""Our own checks: what a valid document can still have that makes a bad SDK."""

from __future__ import annotations

from sdkwright.diagnostics import Report

from .check_operations import OperationChecks
from .check_schemas import SchemaChecks
from .document import Document, Map
from .refs import Resolver
from .sites import Site, sites


def validate(document: Document, resolver: Resolver, report: Report) -> tuple[Site, ...]:
    """Reports every flaw of a document in the dialect of 3.1, and every broken reference.

    The objects that have extensions are given back, so that nobody looks for them again.
    """
    extended = []
    operations = OperationChecks(document, resolver, report)
    schemas = SchemaChecks(resolver, report)
    for kind, place in sites(document, resolver):
        if isinstance(place.value, Map) and any(key.startswith("x-") for key in place.value):
            extended.append((kind, place))
        match kind:
            case "schema":
                schemas.check(place)
            case "parameter" | "header" | "media type":
                if isinstance(place.value, Map):
                    schemas.check_example(place, on_the_wire=kind != "media type")
                if kind == "parameter":
                    operations.check_parameter(place)
            case "response":
                operations.check_response(place)
            case "security scheme":
                operations.check_scheme(place)
            case _:
                pass
    schemas.check_cycles()
    operations.check()
    return tuple(extended)
