"""api_books_partial_update: PATCH /api/books/"""

from __future__ import annotations

from ..._runtime.operation import Operation, Result
from ..._runtime.response import Response


class ApiBooksPartialUpdateResponse(Response):
    """What ``api_books_partial_update`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="api_books_partial_update",
    method="PATCH",
    path="/api/books/",
    envelope=ApiBooksPartialUpdateResponse,
    results=(Result("204"),),
)
