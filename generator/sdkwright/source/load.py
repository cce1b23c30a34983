"""The way in: read, overlay, check the structure, bring into one dialect, check what SDKs need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.diagnostics.codes_source import REFERENCES

from . import swagger2
from .dialect import normalise, normalise_fragment, version_of
from .document import Document
from .overlay import apply_overlay
from .reader import read
from .refs import Resolver
from .sites import Site
from .structure import check_structure
from .validate import validate


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """A document in the dialect of 3.1, and what follows its references.

    ``version`` is what the file says: "2.0", "3.0", "3.1" or "3.2". ``extended`` are the objects
    that have extensions, in the order of the document.
    """

    document: Document
    resolver: Resolver
    version: str
    extended: tuple[Site, ...]


def load(
    path: str | Path | Document,
    overlays: Sequence[str | Path],
    report: Report,
    *,
    base: str | Path | None = None,
    shown_as: str | None = None,
) -> Loaded | None:
    """The document at ``path``, which may have been read already, with ``overlays`` applied in
    their order.

    ``base`` is the folder that references may not leave: the one above the document's unless given.
    None when there is nothing to go on with. ``report`` may have errors though a document comes
    back: whether to generate what can be is the caller's decision.
    """
    document = path if isinstance(path, Document) else read(path, report, shown_as=shown_as)
    if document is None:
        return None
    for overlay in overlays:
        applied = apply_overlay(document, overlay, report)
        if applied is None:
            return None
        document = applied
    version = version_of(document, report)
    if version is None:
        return None
    before = report.errors
    check_structure(document, version, report)
    known = _convert(document, report, base) if version == "2.0" else ()
    normalise(document, report)
    prepare = normalise_fragment if version in ("2.0", "3.0") else None
    resolver = Resolver(document, report, base=base, prepare=prepare, known=known)
    if not isinstance(document.root.get("paths", {}), dict):
        assert report.errors > before, "the structure check has refused it"
        return None
    extended = validate(document, resolver, report)
    return Loaded(document, resolver, version, extended)


def _convert(document: Document, report: Report, base: str | Path | None) -> Sequence[Document]:
    """From 2.0 to 3.0, with the files that are referred to, which are given back.

    References that lead nowhere are left for later: everybody follows them again.
    """
    found = Report()
    resolver = Resolver(document, found, base=base)
    swagger2.convert(document, resolver, report)
    others = resolver.documents[1:]
    shown = {other.file for other in others}
    about_references = {code.code for code in REFERENCES}
    report.sources.update((file, found.sources[file]) for file in shown)
    report.extend(
        finding
        for finding in found
        if finding.code not in about_references
        and finding.origin is not None
        and finding.origin.file in shown
    )
    for other in others:
        normalise_fragment(other, report)
    return others
