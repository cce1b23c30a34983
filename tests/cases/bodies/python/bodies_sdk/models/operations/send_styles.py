"""sendStyles: POST /styles"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Body, Operation, Part, Result
from ..._runtime.response import Response
from ...types import BaseModel


class SendStylesRequestBody(BaseModel):
    spaced: list[str] | None = None
    joined: list[str] | None = None
    kept: str | None = None
    nested: SendStylesRequestBodyNested | None = None


class SendStylesRequestBodyNested(BaseModel):
    a: str | None = None


class SendStylesRequestBodyTypedDict(TypedDict):
    spaced: NotRequired[list[str] | None]
    joined: NotRequired[list[str] | None]
    kept: NotRequired[str | None]
    nested: NotRequired[SendStylesRequestBodyNestedTypedDict | None]


class SendStylesRequestBodyNestedTypedDict(TypedDict):
    a: NotRequired[str | None]


class SendStylesResponse(Response):
    """What ``sendStyles`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="sendStyles",
    method="POST",
    path="/styles",
    request=SendStylesRequestBody,
    bodies=(
        Body(
            "form",
            "application/x-www-form-urlencoded",
            parts=(
                Part("spaced", "spaced", style="spaceDelimited", explode=False),
                Part("joined", "joined", style="form", explode=False),
                Part("kept", "kept", style="form", allow_reserved=True),
                Part("nested", "nested", style="deepObject"),
            ),
        ),
    ),
    envelope=SendStylesResponse,
    results=(Result("204"),),
)
