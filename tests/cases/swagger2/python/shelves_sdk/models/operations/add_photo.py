"""addPhoto: POST /shelves/{id}/photo"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Operation, Param, Part, Result
from ..._runtime.response import Response
from ...types import BaseModel, FileLike


class AddPhotoRequestBody(BaseModel):
    note: str | None = None
    """What to say about it."""

    file: FileLike
    labels: list[str] | None = None


class AddPhotoRequest(BaseModel):
    id: str
    request_body: Annotated[AddPhotoRequestBody, Field(alias="requestBody")]


class AddPhotoRequestBodyTypedDict(TypedDict):
    note: NotRequired[str | None]
    file: FileLike
    labels: NotRequired[list[str] | None]


class AddPhotoRequestTypedDict(TypedDict):
    id: str
    request_body: AddPhotoRequestBodyTypedDict


class AddPhotoResponse(Response):
    """What ``addPhoto`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="addPhoto",
    method="POST",
    path="/shelves/{id}/photo",
    request=AddPhotoRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(
        Body(
            "multipart",
            "multipart/form-data",
            field="request_body",
            required=True,
            parts=(
                Part("note", "note"),
                Part("file", "file"),
                Part("labels", "labels", style="form"),
            ),
        ),
    ),
    envelope=AddPhotoResponse,
    results=(Result("201"),),
    security=((("plain", ()),),),
)
