"""send: POST /messages"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Result
from ..._runtime.response import Response
from ...types import BaseModel
from ..shared.item import Item
from ..shared.message import Message
from ..shared.nameless import Nameless
from ..shared.pet import Pet
from ..shared.shared import Shared


class SendResponseBody(BaseModel):
    pet: Pet | None = None
    item: Item | None = None
    shared: Shared | None = None
    nameless: Nameless | None = None


class SendResponse(Response):
    """What ``send`` answers."""

    __slots__ = ("response_body",)

    response_body: SendResponseBody | None
    """What came back."""


OPERATION = Operation(
    id="send",
    method="POST",
    path="/messages",
    request=Message,
    bodies=(Body("json", "application/json", required=True),),
    envelope=SendResponse,
    results=(
        Result("200", "json", "application/json", field="response_body", type=SendResponseBody),
    ),
)
