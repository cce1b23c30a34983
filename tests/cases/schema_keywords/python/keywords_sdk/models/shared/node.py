from __future__ import annotations

from ...types import BaseModel


class Node(BaseModel):
    value: str | None = None
    children: list[Node] | None = None
