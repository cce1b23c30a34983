"""Tags → a tree of groups: a dot in a tag makes a level, the first tag of an operation counts."""

from __future__ import annotations

from dataclasses import dataclass, field

from sdkwright.ir.api import Group, Operation
from sdkwright.ir.types import Doc, Name
from sdkwright.names import snake, words
from sdkwright.source.document import Place

from .context import doc_of
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


def tag_path(tag: str) -> tuple[Name, ...]:
    """``orchestration.v1`` → ``((orchestration,), (v1,))``; parts without a letter fall out."""
    return tuple(name for name in map(words, tag.split(".")) if name)


def tag_of(operation: Place) -> str:
    tags = operation.get("tags")
    return next((str(tag.value) for tag in tags.items()), "") if tags is not None else ""


def tree(root: Place, operations: list[tuple[str, Operation]]) -> Group:
    """The groups for operations with their tags; operations without a tag stand at the root."""
    top = _Node(())
    for tag, operation in operations:
        _node(top, tag_path(tag)).operations.append(operation)
    declared = root.get("tags")
    for place in declared.items() if declared is not None else ():
        path = tag_path(text(place.get("name")))
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
