"""getParcel: GET /parcels/{parcelId}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.parcel import Parcel


class GetParcelRequest(BaseModel):
    parcel_id: Annotated[str, Field(alias="parcelId")]


class GetParcelRequestTypedDict(TypedDict):
    parcel_id: str


class GetParcelResponse(Response):
    """What ``getParcel`` answers."""

    __slots__ = ("parcel",)

    parcel: Parcel | None
    """The parcel."""


OPERATION = Operation(
    id="getParcel",
    method="GET",
    path="/parcels/{parcelId}",
    request=GetParcelRequest,
    params=(Param("parcel_id", "parcelId", "path", "simple", False, required=True),),
    envelope=GetParcelResponse,
    results=(Result("200", "json", "application/json", field="parcel", type=Parcel),),
)
