"""``x-codeSamples``: the calls of the SDKs, put into a copy of the document."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Operation
from sdkwright.render.pages.views import Docs
from sdkwright.source.embed import EmbedError, Keys, embed
from sdkwright.source.reader import read_text

from .docs import Page, read_docs, write
from .folder import failures
from .progress import Progress

_MEMBER = "x-codeSamples"

Entry = Mapping[str, str]


def write_code_samples(
    config: Config, output: str, report: Report, *, progress: Progress
) -> Page | None:
    """Write the document to ``output`` with samples for every operation; None after an error.

    Samples that others put there stay. Ours are known by language and label, and replaced.
    """
    read = read_docs(config, report, progress)
    if read is None:
        return None
    with progress("embed"), failures(report):
        data = Path(config.document).read_bytes()
        mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
        try:
            text = _with_samples(data[len(mark) :].decode(), *read, config.document, report)
        except (EmbedError, UnicodeDecodeError) as error:
            report.add("cannot-write", f"{config.document} cannot be edited in place: {error}")
            return None
        return write(Path(output), mark + text.encode())
    return None


def _with_samples(
    text: str, api: Api, all_docs: Sequence[tuple[str, Docs]], file: str, report: Report
) -> str:
    ours = _entries(all_docs)
    root = _root(text)
    members: dict[Keys, object] = {}
    operations: dict[Keys, Operation] = {}
    for operation in api.operations():
        # The document has one place for an operation, whatever bodies it takes.
        entries = ours.get(operation.id, ()) if not operation.variant_of else ()
        keys = _keys(operation.origin.pointer)
        if not entries:
            continue
        if operation.origin.file != file or keys in operations:
            _elsewhere(operation, report)
            continue
        operations[keys] = operation
        old = _existing(root, keys)
        merged = _merged(old, entries)
        if merged != old:
            members[keys] = merged
    changed, missing = embed(text, members, _MEMBER)
    for keys in missing:
        _elsewhere(operations[keys], report)
    return changed


def _elsewhere(operation: Operation, report: Report) -> None:
    name = f"{operation.method} {operation.path_text}"
    report.add("sample-not-placed", f"{name} is not in the text of the document", operation.origin)


def _root(text: str) -> Any:
    document = read_text(text, "document", Report())
    return document.root if document is not None else {}


def _keys(pointer: str) -> Keys:
    parts = pointer.split("/")[1:]
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)


def _existing(root: Any, keys: Keys) -> list[Any]:
    for key in (*keys, _MEMBER):
        root = root.get(key) if isinstance(root, dict) else None
    return list(root) if isinstance(root, list) else []


def _entries(all_docs: Sequence[tuple[str, Docs]]) -> dict[str, tuple[Entry, ...]]:
    """What goes into each operation, by its id."""
    found: dict[str, tuple[Entry, ...]] = {}
    for title, docs in all_docs:
        for group in docs.groups:
            for op in group.operations:
                mine = (
                    {
                        "lang": title,
                        "label": docs.package if n == 0 else f"{docs.package}, {s.label.lower()}",
                        "source": s.code,
                    }
                    for n, s in enumerate(op.samples)
                )
                found[op.id] = (*found.get(op.id, ()), *mine)
    return found


def _merged(old: Iterable[Any], ours: Sequence[Entry]) -> list[Any]:
    """``ours`` in the places that they had, new ones at the end."""
    left: dict[tuple[Any, Any], Entry] = {(entry["lang"], entry["label"]): entry for entry in ours}
    merged = []
    for entry in old:
        name = (entry.get("lang"), entry.get("label")) if isinstance(entry, dict) else (None, None)
        merged.append(left.pop(name, entry))
    return [*merged, *left.values()]
