"""What an answer can be used for, and who calls back: links and callbacks of an operation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sdkwright.ir.api import Link, Operation
from sdkwright.ir.types import Json

from .views import NextView

_EXPRESSION = re.compile(
    r"\$(?P<of>request|response)\.(?:body(?:#(?P<path>/.*))?|(?P<where>[a-z]+)\.(?P<name>.+))"
)


def next_of(operation: Operation, calls: Mapping[str, str]) -> Iterator[NextView]:
    """The operations that an answer leads to; ``calls`` says what each is called."""
    for link in {link: None for response in operation.success for link in response.links}:
        call = calls.get(link.operation)
        if call is not None:
            yield NextView(call, tuple(_given(link)), link.doc.description.strip())


def _given(link: Link) -> Iterator[tuple[str, str, str]]:
    for wire, value in link.parameters:
        # A parameter may be written with its place: `path.id`.
        place, _, name = wire.partition(".")
        known = place in ("path", "query", "header", "cookie") and name
        yield (*_told(value), name if known else wire)
    if link.body is not None:
        yield (*_told(link.body.value), "body")


def _told(value: Json) -> tuple[str, str]:
    """A value or a runtime expression (OpenAPI 3.1, 4.8.20.4): what it is, and of what."""
    match = _EXPRESSION.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return str(value) if isinstance(value, str | int | float) else "…", "is its"
    of = "of the request is its" if match["of"] == "request" else "of the answer is its"
    if match["name"]:
        return match["name"], f"in the headers {of}" if match["where"] == "header" else of
    steps = (match["path"] or "/").split("/")[1:]
    path = ".".join(step.replace("~1", "/").replace("~0", "~") for step in steps)
    return path or "body", of
