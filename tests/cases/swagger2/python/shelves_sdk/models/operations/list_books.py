"""listBooks: GET /books"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Failure, Operation, Param, Result
from ..._runtime.response import Response
from ..._runtime.streams import Download
from ...types import BaseModel, OpenEnum
from ..errors.error import Error
from ..shared.any_item import AnyItem


class ListBooksStatesItem(OpenEnum):
    LENT = "lent"
    ON = "on"


class ListBooksRequest(BaseModel):
    limit: int | None = 10
    genres: list[str] | None = None
    ids: list[int] | None = None
    years: list[int] | None = None
    states: list[ListBooksStatesItem] | None = None
    words: str | None = "a\tb"
    """Values are separated by tabs."""

    pairs: list[str] | None = None
    flag: bool | None = None
    x_rooms: Annotated[list[str] | None, Field(alias="X-Rooms")] = None


class ListBooksRequestTypedDict(TypedDict):
    limit: NotRequired[int | None]
    genres: NotRequired[list[str] | None]
    ids: NotRequired[list[int] | None]
    years: NotRequired[list[int] | None]
    states: NotRequired[list[ListBooksStatesItem | str] | None]
    words: NotRequired[str | None]
    pairs: NotRequired[list[str] | None]
    flag: NotRequired[bool | None]
    x_rooms: NotRequired[list[str] | None]


class ListBooksResponse(Response):
    """What ``listBooks`` answers."""

    __slots__ = ("content", "result")

    result: list[AnyItem] | None
    """Books."""

    content: Download | None
    """Books."""


OPERATION = Operation(
    id="listBooks",
    method="GET",
    path="/books",
    request=ListBooksRequest,
    params=(
        Param("limit", "limit", "query", "form", True),
        Param("genres", "genres", "query", "form", False),
        Param("ids", "ids", "query", "spaceDelimited", False),
        Param("years", "years", "query", "pipeDelimited", False),
        Param("states", "states", "query", "form", True),
        Param("words", "words", "query", "form", True),
        Param("pairs", "pairs", "query", "pipeDelimited", False),
        Param("flag", "flag", "query", "form", True),
        Param("x_rooms", "X-Rooms", "header", "simple", False),
    ),
    envelope=ListBooksResponse,
    results=(
        Result("200", "json", "application/json", field="result", type=list[AnyItem]),
        Result("200", "bytes", "application/xml", field="content"),
    ),
    failures=(Failure("404", "application/json", Error),),
    security=(
        (("key", ()),),
        (("code", ("books:read",)),),
    ),
)
