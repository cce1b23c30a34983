"""replaceShelf: PUT /shelves/{id}"""

from __future__ import annotations

from typing import Annotated, TypedDict
from uuid import UUID

from pydantic import Field

from ..._runtime.operation import Body, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.shelf import Shelf, ShelfTypedDict


class ReplaceShelfRequest(BaseModel):
    id: UUID
    request_body: Annotated[Shelf, Field(alias="requestBody")]


class ReplaceShelfRequestTypedDict(TypedDict):
    id: UUID
    request_body: ShelfTypedDict


class ReplaceShelfResponse(Response):
    """What ``replaceShelf`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="replaceShelf",
    method="PUT",
    path="/shelves/{id}",
    request=ReplaceShelfRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(Body("json", "application/json", field="request_body", required=True),),
    envelope=ReplaceShelfResponse,
    results=(Result("204"),),
    security=(
        (("key", ()),),
        (("code", ("books:read",)),),
    ),
)
