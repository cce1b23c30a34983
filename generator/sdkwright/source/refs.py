"""Following `$ref`: within a document and to files below its folder; nowhere else."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote

from sdkwright.diagnostics import Origin, Report

from .document import Document, Map, Place, Seq
from .reader import read

Prepare: TypeAlias = Callable[[Document, Report], Document]
"""What is done to a file that a reference leads to, before anybody looks at it."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
_INDEX = re.compile(r"0|[1-9][0-9]*")
_SUFFIXES = (".yaml", ".yml", ".json")
_MAX_DETOURS = 30
"""References across references across references; more is nobody's intention."""


class Resolver:
    """Finds what a `$ref` means; each file is read once, each flaw reported once.

    References may go below the folder of ``root`` and, to YAML and JSON files only, below ``base``:
    the folder above it unless given.
    ``known`` are files that have been read, and prepared, already.
    """

    def __init__(
        self,
        root: Document,
        report: Report,
        *,
        base: str | Path | None = None,
        prepare: Prepare | None = None,
        known: Iterable[Document] = (),
    ) -> None:
        self.root = root
        self._report = report
        self._prepare = prepare
        self._folder = str(Path(root.path).parent) if root.path else str(Path.cwd())
        self._real_folder = os.path.realpath(self._folder)
        self._base = os.path.realpath(Path(self._folder).parent if base is None else base)
        self._documents: dict[str, Document | None] = {os.path.realpath(root.path): root}
        self._documents.update((os.path.realpath(one.path), one) for one in known)
        self._targets: dict[tuple[str, str], Place | None] = {}
        self._detours = 0
        self._anchors: dict[str, dict[str, Place]] = {}

    @property
    def report(self) -> Report:
        """Where findings about references go, whenever they are followed."""
        return self._report

    @property
    def documents(self) -> tuple[Document, ...]:
        """All files read so far, the root first."""
        return tuple(document for document in self._documents.values() if document is not None)

    def resolve(self, place: Place) -> Place | None:
        """The place that ``place`` stands for: itself, unless it is a mapping with a `$ref`.

        A chain of references is followed to its end. The keys beside a `$ref` (OpenAPI 3.1 and
        3.2) stay with ``place``. None, with an error at the `$ref`, when there is nothing there.
        """
        if not isinstance(place.value, Map) or "$ref" not in place.value:
            return place
        seen: set[tuple[str, str]] = set()
        here = place
        while True:
            at = here.get("$ref") if isinstance(here.value, Map) else None
            if at is None:
                return here
            step = (here.document.path or here.document.file, here.pointer)
            if step in seen:
                self._report.add(
                    "self-ref", f"{at.value} leads back to itself", self._origin(place)
                )
                return None
            seen.add(step)
            target = self.follow(at)
            if target is None:
                return None
            here = target

    def follow(self, at: Place, ref: str | None = None) -> Place | None:
        """The place that the reference written at ``at`` names, without following it further.

        ``ref`` is the reference when it is not the value itself (a discriminator's mapping).
        """
        text = at.value if ref is None else ref
        if not isinstance(text, str):
            self._report.add("invalid-ref", "the value of $ref is not a text", at.origin)
            return None
        key = (at.document.path or at.document.file, text)
        if key not in self._targets:
            self._targets[key] = None
            self._targets[key] = self._locate(at, text)
        return self._targets[key]

    def _locate(self, at: Place, ref: str) -> Place | None:
        file_part, _, fragment = ref.partition("#")
        document = at.document
        if file_part:
            found = self._open(at, ref, file_part)
            if found is None:
                return None
            document = found
        place = self._walk(document, unquote(fragment))
        if place is None:
            where = document.file if file_part else "this document"
            self._report.add(
                "dangling-ref", f"the $ref {ref!r} points to nothing in {where}", at.origin
            )
        return place

    def _open(self, at: Place, ref: str, file_part: str) -> Document | None:
        scheme = _SCHEME.match(file_part)
        if file_part.startswith("//") or (scheme and scheme.group(1).lower() != "file"):
            self._report.add("remote-ref", f"the $ref {ref!r} points to another host", at.origin)
            return None
        name = unquote(file_part)
        folder = Path(at.document.path).parent if at.document.path else Path(self._folder)
        path = os.path.normpath(folder / name)
        if scheme or "\0" in name or not self._inside(path):
            self._report.add(
                "local-file-escape", f"the $ref {ref!r} leaves the folders it may read", at.origin
            )
            return None
        real = os.path.realpath(path)
        if real not in self._documents:
            self._documents[real] = None
            if not Path(real).is_file():
                self._report.add("dangling-ref", f"the $ref {ref!r} names no file", at.origin)
                return None
            self._documents[real] = self._read(path)
        elif self._documents[real] is None:
            self._report.add("dangling-ref", f"the $ref {ref!r} names no document", at.origin)
        return self._documents[real]

    def _inside(self, path: str) -> bool:
        """Symbolic links are followed first: a link is no way out either."""
        real = os.path.realpath(path)
        if _is_below(real, self._real_folder):
            return True
        return real.lower().endswith(_SUFFIXES) and _is_below(real, self._base)

    def _read(self, path: str) -> Document | None:
        # What is before a colon, such as a revision of git or a drive, is no part of the folders.
        before, colon, name = self.root.file.rpartition(":")
        shown = os.path.normpath(Path(name).parent / os.path.relpath(path, self._folder))
        shown = f"{before}{colon}{shown}".replace(os.sep, "/")
        document = read(path, self._report, shown_as=shown)
        if document is None or self._prepare is None:
            return document
        return self._prepare(document, self._report)

    def _walk(self, document: Document, fragment: str) -> Place | None:
        if not fragment.startswith("/"):
            return Place.root(document) if not fragment else self._anchor(document, fragment)
        here = Place.root(document)
        for token in fragment[1:].split("/"):
            key = token.replace("~1", "/").replace("~0", "~")
            found = _member(here, key)
            if found is None:
                found = self._detour(here, key)
            if found is None:
                return None
            here = found
        return here

    def _detour(self, here: Place, key: str) -> Place | None:
        """What the letter of RFC 6901 does not find: published documents point across references.

        And what was moved into the first branch when `nullable` became a union.
        """
        if not isinstance(here.value, Map) or self._detours >= _MAX_DETOURS:
            return None
        if "$ref" in here.value:
            self._detours += 1
            try:
                resolved = self.resolve(here)
            finally:
                self._detours -= 1
            return _member(resolved, key) if resolved is not None else None
        options = here.get("anyOf")
        first = options.get(0) if options is not None else None
        return _member(first, key) if first is not None else None

    def _anchor(self, document: Document, name: str) -> Place | None:
        """A plain name: `$anchor` of JSON Schema 2020-12, section 8.2.2."""
        key = document.path or document.file
        if key not in self._anchors:
            found: dict[str, Place] = {}
            rest = [Place.root(document)]
            while rest:
                here = rest.pop()
                for word in ("$anchor", "$dynamicAnchor"):
                    value = here.value.get(word) if isinstance(here.value, Map) else None
                    if isinstance(value, str):
                        found.setdefault(value, here)
                rest.extend(member for _, member in here.members())
                rest.extend(here.items())
            self._anchors[key] = found
        return self._anchors[key].get(name)

    @staticmethod
    def _origin(place: Place) -> Origin:
        at = place.get("$ref")
        return place.origin if at is None else at.origin


def _member(place: Place, key: str) -> Place | None:
    if isinstance(place.value, Seq):
        return place.get(int(key)) if _INDEX.fullmatch(key) and len(key) < 10 else None
    return place.get(key)


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
