"""Tags → a tree of groups: a dot in a tag makes a level, the first tag of an operation counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from sdkwright.ir.api import Group, Operation
from sdkwright.ir.types import Doc, Name
from sdkwright.names import snake, words
from sdkwright.source.document import Place

from .context import Lowering, doc_of
from .given import dotted, group_path
from .operations import Found
from .values import text


@dataclass(slots=True)
class _Node:
    name: Name
    path: tuple[Name, ...] = ()
    doc: Doc = Doc()
    operations: list[Operation] = field(default_factory=list)
    children: dict[str, _Node] = field(default_factory=dict)

    def freeze(self) -> Group:
        return Group(
            name=self.name,
            path=self.path,
            doc=self.doc,
            operations=tuple(self.operations),
            children=tuple(self.children[key].freeze() for key in sorted(self.children)),
        )


Path: TypeAlias = tuple[Name, ...]

_LABELS = ("badge", "audience")
"""Kinds of tags (OpenAPI 3.2, 4.22.2) that say something about an operation, not where it is."""


class Tags:
    """The tags that the document declares: what they are and where they belong."""

    def __init__(self, root: Place, groups: Mapping[str, str]) -> None:
        """``groups`` has the groups that people gave to tags."""
        declared = root.get("tags")
        items = declared.items() if declared is not None else ()
        self.groups = groups
        self.places = {text(place.get("name")): place for place in items}

    def of(self, operation: Place) -> Path:
        """The path of the first tag that groups; () where there is none."""
        tags = operation.get("tags")
        names = [str(tag.value) for tag in tags.items()] if tags is not None else []
        return next((self.path(name) for name in names if not self._labels(name)), ())

    def group(self, run: Lowering, found: Found) -> Path:
        """Where the operation is: as people decided, else by its tags."""
        given = group_path(run, found.id, found.route, found.place)
        return self.of(found.place) if given is None else given

    def _labels(self, name: str) -> bool:
        place = self.places.get(name)
        return place is not None and text(place.get("kind")) in _LABELS

    def path(self, name: str) -> Path:
        """``orchestration.v1`` → ``((orchestration,), (v1,))``, below the path of its parent if the
        document names one (3.2, 4.22.1); parts without a letter fall out."""
        if name in self.groups:
            return dotted(self.groups[name])
        path: Path = ()
        seen: set[str] = set()
        while name not in seen:
            seen.add(name)
            path = (*(part for part in map(words, name.split(".")) if part), *path)
            place = self.places.get(name)
            name = text(place.get("parent")) if place is not None else ""
            if not name:
                break
        return path


def tree(tags: Tags, operations: list[tuple[Path, Operation]]) -> Group:
    """The groups for operations with their paths; operations without one stand at the root."""
    top = _Node(())
    for path, operation in operations:
        _node(top, path).operations.append(operation)
    for name, place in tags.places.items():
        path = tags.path(name)
        node = _find(top, path)
        if node is not None and path:
            node.doc = doc_of(place)
    return top.freeze()


def _find(top: _Node, path: tuple[Name, ...]) -> _Node | None:
    node: _Node | None = top
    for name in path:
        node = node.children.get(snake(name)) if node is not None else None
    return node


def _node(top: _Node, path: tuple[Name, ...]) -> _Node:
    node = top
    for name in path:
        node = node.children.setdefault(snake(name), _Node(name, (*node.path, name)))
    return node
