"""changeShelf: PATCH /shelves/{id}"""

from __future__ import annotations

from typing import Annotated, TypedDict
from uuid import UUID

from pydantic import Field

from ..._runtime.operation import Body, Failure, Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..errors.error import Error
from ..shared.shelf import Shelf, ShelfTypedDict


class ChangeShelfRequest(BaseModel):
    id: UUID
    request_body: Annotated[Shelf, Field(alias="requestBody")]


class ChangeShelfRequestTypedDict(TypedDict):
    id: UUID
    request_body: ShelfTypedDict


class ChangeShelfResponse(Response):
    """What ``changeShelf`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="changeShelf",
    method="PATCH",
    path="/shelves/{id}",
    request=ChangeShelfRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(Body("json", "application/merge-patch+json", field="request_body", required=True),),
    envelope=ChangeShelfResponse,
    results=(Result("204"),),
    failures=(Failure("404", "application/problem+json", Error),),
    security=(
        (("key", ()),),
        (("code", ("books:read",)),),
    ),
)
