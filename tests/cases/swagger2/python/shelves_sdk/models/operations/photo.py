"""photo: GET /shelves/{id}/photo"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Operation, Param, Part, Result
from ..._runtime.response import Response
from ..._runtime.streams import Download
from ...types import BaseModel, File


class PhotoRequestBody(BaseModel):
    note: str | None = None
    """What to say about it."""


class PhotoRequest(BaseModel):
    id: str
    request_body: Annotated[PhotoRequestBody | None, Field(alias="requestBody")] = None


class PhotoRequestBodyTypedDict(TypedDict):
    note: NotRequired[str | None]


class PhotoRequestTypedDict(TypedDict):
    id: str
    request_body: NotRequired[PhotoRequestBodyTypedDict | None]


class PhotoResponse(Response):
    """What ``photo`` answers."""

    __slots__ = ("content",)

    content: Download | None
    """A picture."""


OPERATION = Operation(
    id="photo",
    method="GET",
    path="/shelves/{id}/photo",
    request=PhotoRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(
        Body(
            "form",
            "application/x-www-form-urlencoded",
            field="request_body",
            parts=(Part("note", "note"),),
        ),
    ),
    envelope=PhotoResponse,
    results=(Result("200", "bytes", "image/png", field="content"),),
)
