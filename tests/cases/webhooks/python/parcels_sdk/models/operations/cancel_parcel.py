"""cancelParcel: DELETE /parcels/{parcelId}"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel


class CancelParcelRequest(BaseModel):
    parcel_id: Annotated[str, Field(alias="parcelId")]
    reason: str | None = None


class CancelParcelRequestTypedDict(TypedDict):
    parcel_id: str
    reason: NotRequired[str | None]


class CancelParcelResponse(Response):
    """What ``cancelParcel`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="cancelParcel",
    method="DELETE",
    path="/parcels/{parcelId}",
    request=CancelParcelRequest,
    params=(
        Param("parcel_id", "parcelId", "path", "simple", False, required=True),
        Param("reason", "reason", "query", "form", True),
    ),
    envelope=CancelParcelResponse,
    results=(Result("204"),),
)
