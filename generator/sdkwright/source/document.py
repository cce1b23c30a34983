"""Reading: YAML 1.2's JSON-compatible part and JSON, in one pass, with an address for every value.

A document is made of ``Map`` and ``Seq`` — a dict and a list that remember where they and each of
their members were written — and of plain scalars. So the rest of the program reads ordinary
values, hands them to validators as they are, and can still ask any of them for its address.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from sdkwright.diagnostics import Origin

Mark: TypeAlias = tuple[int, int]
"""Line and column, both from 1."""


class ForeignMark(tuple[int, int]):
    """The mark of a value that an overlay brought in: ``file`` is the overlay's."""

    file: str

    def __new__(cls, mark: Mark, file: str) -> ForeignMark:
        made = super().__new__(cls, mark)
        made.file = file
        return made


class Map(dict[str, Any]):
    """A mapping; ``marks`` gives for each key where the key and where its value begin."""

    __slots__ = ("mark", "marks")
    mark: Mark
    marks: dict[str, tuple[Mark, Mark]]


class Seq(list[Any]):
    """A sequence; ``marks`` gives for each index where the item begins."""

    __slots__ = ("mark", "marks")
    mark: Mark
    marks: list[Mark]


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One file: ``file`` as shown to people (relative where it can be), ``path`` absolute."""

    file: str
    path: str
    root: Any
    digest: str


@dataclass(slots=True, eq=False)
class Place:
    """A value together with its address: the way lowering walks a document.

    Nobody changes one. It is not frozen because a large document has millions of them, and each
    would take four times as long to make.
    """

    document: Document
    keys: tuple[str | int, ...]
    value: Any
    mark: Mark
    key_mark: Mark

    @classmethod
    def root(cls, document: Document) -> Place:
        mark = getattr(document.root, "mark", (1, 1))
        return cls(document, (), document.root, mark, mark)

    def get(self, key: str | int) -> Place | None:
        """The member at ``key``, or None when there is none."""
        value = self.value
        if isinstance(value, Map):
            if not isinstance(key, str) or key not in value:
                return None
            key_mark, mark = value.marks.get(key) or (value.mark, value.mark)
            return Place(self.document, (*self.keys, key), value[key], mark, key_mark)
        if isinstance(value, Seq) and isinstance(key, int) and 0 <= key < len(value):
            mark = value.marks[key] if key < len(value.marks) else value.mark
            return Place(self.document, (*self.keys, key), value[key], mark, mark)
        return None

    def members(self) -> Iterator[tuple[str, Place]]:
        """The members of a mapping, in the order of the document; nothing for other values."""
        value = self.value
        if isinstance(value, Map):
            for key, member in value.items():
                key_mark, mark = value.marks.get(key) or (value.mark, value.mark)
                yield key, Place(self.document, (*self.keys, key), member, mark, key_mark)

    def items(self) -> Iterator[Place]:
        """The items of a sequence; nothing for other values."""
        if isinstance(self.value, Seq):
            for index in range(len(self.value)):
                item = self.get(index)
                if item is not None:
                    yield item

    @property
    def pointer(self) -> str:
        """RFC 6901."""
        return "".join(map(_token, self.keys))

    @property
    def origin(self) -> Origin:
        """The address of the value."""
        return self._at(self.mark)

    @property
    def key_origin(self) -> Origin:
        """The address of the key that holds the value: what to point at for "this is missing"."""
        return self._at(self.key_mark)

    def _at(self, mark: Mark) -> Origin:
        file = mark.file if isinstance(mark, ForeignMark) else self.document.file
        return Origin(file, self.pointer, *mark)


@lru_cache(1 << 16)
def _token(key: str | int) -> str:
    """One step of a pointer; the same keys come again and again."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")
