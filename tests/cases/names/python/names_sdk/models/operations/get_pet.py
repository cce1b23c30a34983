"""getPetUsingGET_1: GET /pets/{id}"""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.api_response_list_pet import ApiResponseListPet


class GetPetRequest(BaseModel):
    id: str


class GetPetRequestTypedDict(TypedDict):
    id: str


class GetPetResponse(Response):
    """What ``getPetUsingGET_1`` answers."""

    __slots__ = ("api_response_list_pet",)

    api_response_list_pet: ApiResponseListPet | None
    """One."""


OPERATION = Operation(
    id="getPetUsingGET_1",
    method="GET",
    path="/pets/{id}",
    request=GetPetRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    envelope=GetPetResponse,
    results=(
        Result(
            "200",
            "json",
            "application/json",
            field="api_response_list_pet",
            type=ApiResponseListPet,
        ),
    ),
)
