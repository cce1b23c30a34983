"""describePhoto: PUT /shelves/{id}/photo"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Operation, Param, Part, Result
from ..._runtime.response import Response
from ..._runtime.streams import Download
from ...types import BaseModel


class DescribePhotoRequestBody(BaseModel):
    note: str | None = None
    """What to say about it."""

    year: int | None
    colours: list[str] | None = None
    people: str | None = None
    """Who is on it.

    Values are separated by tabs.
    """


class DescribePhotoRequest(BaseModel):
    id: str
    request_body: Annotated[DescribePhotoRequestBody, Field(alias="requestBody")]


class DescribePhotoRequestBodyTypedDict(TypedDict):
    note: NotRequired[str | None]
    year: int | None
    colours: NotRequired[list[str] | None]
    people: NotRequired[str | None]


class DescribePhotoRequestTypedDict(TypedDict):
    id: str
    request_body: DescribePhotoRequestBodyTypedDict


class DescribePhotoResponse(Response):
    """What ``describePhoto`` answers."""

    __slots__ = ("content",)

    content: Download | None
    """The whole archive."""


OPERATION = Operation(
    id="describePhoto",
    method="PUT",
    path="/shelves/{id}/photo",
    request=DescribePhotoRequest,
    params=(Param("id", "id", "path", "simple", False, required=True),),
    bodies=(
        Body(
            "form",
            "application/x-www-form-urlencoded",
            field="request_body",
            required=True,
            parts=(
                Part("note", "note"),
                Part("year", "year"),
                Part("colours", "colours", style="form", explode=False),
                Part("people", "people"),
            ),
        ),
    ),
    envelope=DescribePhotoResponse,
    results=(Result("200", "bytes", "*/*", field="content"),),
    security=(
        (("key", ()),),
        (("code", ("books:read",)),),
    ),
)
