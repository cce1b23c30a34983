"""listPigs: GET /pigs"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ..._runtime.streams import JsonLines
from ...types import BaseModel
from ..shared.animal import Animal
from ..shared.filter import Filter, FilterTypedDict


class ListPigsRequest(BaseModel):
    filter_: Annotated[Filter | None, Field(alias="filter")] = None
    theme: list[str] | None = None


class ListPigsRequestTypedDict(TypedDict):
    filter_: NotRequired[FilterTypedDict | None]
    theme: NotRequired[list[str] | None]


class ListPigsResponse(Response):
    """What ``listPigs`` answers."""

    __slots__ = ("lines",)

    lines: JsonLines[Animal] | None


OPERATION = Operation(
    id="listPigs",
    method="GET",
    path="/pigs",
    request=ListPigsRequest,
    params=(
        Param("filter_", "filter", "querystring", "form", True),
        Param("theme", "theme", "cookie", "cookie", True),
    ),
    envelope=ListPigsResponse,
    results=(Result("200", "jsonl", "application/json-seq", field="lines", type=Animal),),
)
