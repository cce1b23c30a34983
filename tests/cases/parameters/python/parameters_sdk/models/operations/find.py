"""find: GET /items/{id}/{range}"""

from __future__ import annotations

from datetime import date
from typing import Annotated, NotRequired, TypedDict
from uuid import UUID

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.filter import Filter, FilterTypedDict


class FindRequest(BaseModel):
    id: UUID
    range: list[int]
    filter_: Annotated[Filter | None, Field(alias="filter")] = None
    tags: list[str] | None = None
    words: str | None = "all"
    where: dict[str, str] | None = None
    plain: str | None = None
    since: date | None = None
    either: list[int] | None = None
    x_request_id: Annotated[str, Field(alias="X-Request-ID")]
    session: str | None = None
    session_in_query: Annotated[str | None, Field(alias="session in query")] = None
    session_in_header: Annotated[str | None, Field(alias="session in header")] = None


class FindRequestTypedDict(TypedDict):
    id: UUID
    range: list[int]
    filter_: NotRequired[FilterTypedDict | None]
    tags: NotRequired[list[str] | None]
    words: NotRequired[str | None]
    where: NotRequired[dict[str, str] | None]
    plain: NotRequired[str | None]
    since: NotRequired[date | None]
    either: NotRequired[list[int] | None]
    x_request_id: str
    session: NotRequired[str | None]
    session_in_query: NotRequired[str | None]
    session_in_header: NotRequired[str | None]


class FindResponse(Response):
    """What ``find`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="find",
    method="GET",
    path="/items/{id}/{range}",
    request=FindRequest,
    params=(
        Param("id", "id", "path", "simple", False, required=True),
        Param("range", "range", "path", "matrix", True, required=True),
        Param("filter_", "filter", "query", "deepObject", True),
        Param("tags", "tags", "query", "pipeDelimited", False),
        Param("words", "words", "query", "form", True, allow_reserved=True),
        Param("where", "where", "query", "json", False),
        Param("plain", "plain", "query", "form", True),
        Param("since", "since", "query", "form", True),
        Param("either", "either", "query", "json", False),
        Param("x_request_id", "X-Request-ID", "header", "simple", False, required=True),
        Param("session", "session", "cookie", "form", True),
        Param("session_in_query", "session", "query", "form", True),
        Param("session_in_header", "session", "header", "simple", False),
    ),
    envelope=FindResponse,
    results=(Result("204"),),
)
