from __future__ import annotations

from ...types import BaseModel
from .value import Value


class Node(BaseModel):
    value: Value
    parent: Node | None = None
    children: list[Node] | None = None
    owner: Owner | None = None


class Owner(BaseModel):
    nodes: dict[str, Node] | None = None
