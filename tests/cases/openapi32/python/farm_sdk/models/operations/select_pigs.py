"""selectPigs: GET /pigs/by-selector"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.animal import Animal


class SelectPigsSelector(BaseModel):
    where: str
    order: list[str] | None = None


class SelectPigsRequest(BaseModel):
    selector: SelectPigsSelector


class SelectPigsSelectorTypedDict(TypedDict):
    where: str
    order: NotRequired[list[str] | None]


class SelectPigsRequestTypedDict(TypedDict):
    selector: SelectPigsSelectorTypedDict


class SelectPigsResponse(Response):
    """What ``selectPigs`` answers."""

    __slots__ = ("result",)

    result: list[Animal] | None


OPERATION = Operation(
    id="selectPigs",
    method="GET",
    path="/pigs/by-selector",
    request=SelectPigsRequest,
    params=(Param("selector", "selector", "querystring", "json", False, required=True),),
    envelope=SelectPigsResponse,
    results=(Result("200", "json", "application/json", field="result", type=list[Animal]),),
)
