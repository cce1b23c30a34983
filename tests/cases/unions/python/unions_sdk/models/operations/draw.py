"""draw: POST /shapes"""

from __future__ import annotations

from typing import Annotated

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ...types import UNSET, BaseModel, OneOf, OptionalNullable, UnknownVariant
from ..shared.gradient import Gradient
from ..shared.label import Label
from ..shared.plain import Plain
from ..shared.shape import Shape


class DrawResponseBody(BaseModel):
    shape: Shape | None = None
    size: DrawResponseBodySize | None = None
    parent: OptionalNullable[Shape] = UNSET
    label: OptionalNullable[Label] = UNSET
    fill: DrawResponseBodyFill | None = None


DrawResponseBodyFill = Annotated[Plain | Gradient | UnknownVariant, OneOf()]


DrawResponseBodySize = Annotated[int | str | UnknownVariant, OneOf()]


class DrawResponse(Response):
    """What ``draw`` answers."""

    __slots__ = ("response_body",)

    response_body: DrawResponseBody | None
    """What was drawn."""


OPERATION = Operation(
    id="draw",
    method="POST",
    path="/shapes",
    request=Shape,
    bodies=(Body("json", "application/json", required=True),),
    envelope=DrawResponse,
    results=(
        Result("200", "json", "application/json", field="response_body", type=DrawResponseBody),
    ),
)
