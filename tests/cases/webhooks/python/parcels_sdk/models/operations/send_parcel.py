"""sendParcel: POST /parcels"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.parcel import Parcel


class SendParcelRequestBody(BaseModel):
    notify_url: Annotated[str, Field(alias="notifyUrl")]


class SendParcelRequestBodyTypedDict(TypedDict):
    notify_url: str


class SendParcelResponse(Response):
    """What ``sendParcel`` answers."""

    __slots__ = ("parcel",)

    parcel: Parcel | None
    """It is on its way."""


OPERATION = Operation(
    id="sendParcel",
    method="POST",
    path="/parcels",
    request=SendParcelRequestBody,
    bodies=(Body("json", "application/json", required=True),),
    envelope=SendParcelResponse,
    results=(Result("201", "json", "application/json", field="parcel", type=Parcel),),
)
