"""photo: GET /shelves/{id}/photo"""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ..._runtime.streams import Download
from ...types import BaseModel


class PhotoRequest(BaseModel):
    id: str


class PhotoRequestTypedDict(TypedDict):
    id: str


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
    envelope=PhotoResponse,
    results=(Result("200", "bytes", "image/png", field="content"),),
)
