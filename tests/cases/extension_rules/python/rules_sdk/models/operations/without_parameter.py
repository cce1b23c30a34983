"""withoutParameter: GET /absent"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response
from ..shared.page import Page


class WithoutParameterResponse(Response):
    """What ``withoutParameter`` answers."""

    __slots__ = ("page",)

    page: Page | None
    """A page."""


OPERATION = Operation(
    id="withoutParameter",
    method="GET",
    path="/absent",
    envelope=WithoutParameterResponse,
    results=(Result("200", "json", "application/json", field="page", type=Page),),
)
