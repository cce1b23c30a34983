"""addBook: POST /books"""

from __future__ import annotations

from ..._runtime.operation import Body, Failure, Operation, Result
from ..._runtime.response import Response
from ..errors.error import Error
from ..shared.book import Book
from ..shared.book_input import BookInput


class AddBookResponse(Response):
    """What ``addBook`` answers."""

    __slots__ = ("book",)

    book: Book | None
    """Added."""


OPERATION = Operation(
    id="addBook",
    method="POST",
    path="/books",
    request=BookInput,
    bodies=(Body("json", "application/json"),),
    envelope=AddBookResponse,
    results=(Result("201", "json", "application/json", field="book", type=Book),),
    failures=(Failure("default", "application/json", Error),),
    security=(
        (("key", ()),),
        (("code", ("books:read",)),),
    ),
    servers=("http://shelves.example/v2",),
)
