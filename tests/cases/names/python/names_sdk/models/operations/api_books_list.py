"""api_books_list: GET /api/books/"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ApiBooksListResponse(Response):
    """What ``api_books_list`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="api_books_list",
    method="GET",
    path="/api/books/",
    envelope=ApiBooksListResponse,
    results=(Result("204"),),
)
