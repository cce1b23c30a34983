"""Every `$ref` is written anew where what it means has moved."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any
from urllib.parse import quote, unquote

from ..document import Document, Map, Place, Seq
from .survey import Link

_MOVED = {
    "/definitions/": "/components/schemas/",
    "/parameters/": "/components/parameters/",
    "/responses/": "/components/responses/",
}


def relink(root: Document, links: Iterable[Link]) -> None:
    """Writes the `$ref` of each link; the words of the document stay where they still lead."""
    pointers: dict[int, dict[int, str]] = {}
    for link in links:
        written = link.holder.get("$ref")
        if not isinstance(written, str):
            continue
        target = link.target.document
        for text in _kept(written, target is root) if written else ():
            if _walk(target, text.partition("#")[2]) is link.target.value:
                link.holder["$ref"] = text
                break
        else:
            known = pointers.get(id(target))
            if known is None:
                known = pointers[id(target)] = _pointers(target)
            pointer = known.get(id(link.target.value))
            if pointer is not None:
                file = "" if target is link.document else _file(link.document, target)
                link.holder["$ref"] = f"{file}#{pointer}"


def _kept(written: str, in_root: bool) -> Iterable[str]:
    yield written
    if in_root:
        file, _, pointer = written.partition("#")
        for before, after in _MOVED.items():
            if pointer.startswith(before):
                yield f"{file}#{after}{pointer.removeprefix(before)}"


def _walk(document: Document, fragment: str) -> Any:
    here = Place.root(document)
    if not fragment:
        return here.value
    if not fragment.startswith("/"):
        return None
    for token in unquote(fragment)[1:].split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        index = int(key) if isinstance(here.value, Seq) and key.isdecimal() else key
        member = here.get(index)
        if member is None:
            return None
        here = member
    return here.value


def _pointers(document: Document) -> dict[int, str]:
    """By the identity of a mapping or list: where it is now."""
    found: dict[int, str] = {}
    rest: list[tuple[str, Any]] = [("", document.root)]
    while rest:
        pointer, node = rest.pop()
        if isinstance(node, Map):
            members: Iterable[tuple[object, Any]] = node.items()
        elif isinstance(node, Seq):
            members = enumerate(node)
        else:
            continue
        found[id(node)] = pointer
        rest.extend((f"{pointer}/{_token(key)}", value) for key, value in members)
    return found


def _token(key: object) -> str:
    return quote(str(key).replace("~", "~0").replace("/", "~1"), safe="~")


def _file(at: Document, target: Document) -> str:
    path = os.path.relpath(target.path, PurePath(at.path).parent)
    return quote(PurePath(path).as_posix())
