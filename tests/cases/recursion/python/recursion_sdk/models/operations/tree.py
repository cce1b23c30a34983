"""tree: GET /tree"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.node import Node


class TreeResponse(Response):
    """What ``tree`` answers."""

    __slots__ = ("node",)

    node: Node | None
    """The root."""


OPERATION = Operation(
    id="tree",
    method="GET",
    path="/tree",
    envelope=TreeResponse,
    results=(Result("200", "json", "application/json", field="node", type=Node),),
)
