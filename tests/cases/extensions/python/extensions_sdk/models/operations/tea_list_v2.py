"""tea_list_v2: GET /teas"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.tea import Tea


class TeaListV2Request(BaseModel):
    page_size: Annotated[int | None, Field(alias="$top")] = None
    preview: Annotated[list[str] | None, Field(alias="betas")] = None
    api_version: Annotated[str, Field(alias="api-version")]


class TeaListV2RequestTypedDict(TypedDict):
    page_size: NotRequired[int | None]
    preview: NotRequired[list[str] | None]
    api_version: str


class TeaListV2Response(Response):
    """What ``tea_list_v2`` answers."""

    __slots__ = ("result",)

    result: list[Tea] | None
    """The teas."""


OPERATION = Operation(
    id="tea_list_v2",
    method="GET",
    path="/teas",
    request=TeaListV2Request,
    params=(
        Param("page_size", "$top", "query", "form", True),
        Param("preview", "betas", "query", "form", True),
        Param("api_version", "api-version", "query", "form", True, required=True),
    ),
    envelope=TeaListV2Response,
    results=(Result("200", "json", "application/json", field="result", type=list[Tea]),),
)
