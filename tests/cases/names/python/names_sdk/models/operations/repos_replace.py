"""reposReplace: PUT /admin/repos"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ReposReplaceResponse(Response):
    """What ``reposReplace`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="reposReplace",
    method="PUT",
    path="/admin/repos",
    envelope=ReposReplaceResponse,
    results=(Result("204"),),
)
