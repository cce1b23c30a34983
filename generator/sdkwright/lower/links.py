"""Links: what a response can be used for next (OpenAPI 3.1, 4.8.20)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from sdkwright.ir.api import Link
from sdkwright.ir.types import Example
from sdkwright.source.document import Place

from .context import Lowering, doc_of
from .values import freeze, text


def links_of(run: Lowering, response: Place) -> Iterator[Link]:
    """The links of a response that lead to an operation of the document."""
    listed = response.get("links")
    for name, written in listed.members() if listed is not None else ():
        place = run.follow(written)
        if place is None or not isinstance(place.value, dict):
            continue
        operation = _operation(run, place)
        if operation == "":
            said = text(place.get("operationId")) or text(place.get("operationRef")) or "nothing"
            message = f"the link {name!r} leads to {said!r}, which is no operation of the document"
            run.report.add("broken-link", message, written.key_origin)
        elif operation is not None:
            parameters = place.get("parameters")
            body = place.get("requestBody")
            yield Link(
                name=name,
                operation=operation,
                parameters=tuple(
                    (wire, freeze(value.value))
                    for wire, value in (parameters.members() if parameters is not None else ())
                ),
                body=Example(freeze(body.value)) if body is not None else None,
                doc=doc_of(place),
            )


def _operation(run: Lowering, link: Place) -> str | None:
    """The id of the operation, "" for none that there is; None for one of another document."""
    id, ref = text(link.get("operationId")), text(link.get("operationRef"))
    if id:
        return id if id in run.operations.values() else ""
    file, _, fragment = ref.partition("#")
    if "://" in file or file.startswith("//"):
        return None
    path = link.document.path
    if file:
        path = os.path.normpath(Path(path).parent / unquote(file))
    return run.operations.get((path, unquote(fragment)), "")


def address(place: Place) -> tuple[str, str]:
    """What ``Lowering.operations`` is keyed by: a file and a pointer in it."""
    return place.document.path, place.pointer
