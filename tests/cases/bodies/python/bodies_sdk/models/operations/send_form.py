"""sendForm: POST /form"""

from __future__ import annotations

from ..._runtime.operation import Body, Operation, Part, Result
from ..._runtime.response import Response
from ..shared.note import Note


class SendFormResponse(Response):
    """What ``sendForm`` answers."""

    __slots__ = ()


OPERATION = Operation(
    id="sendForm",
    method="POST",
    path="/form",
    request=Note,
    bodies=(
        Body(
            "form",
            "application/x-www-form-urlencoded",
            parts=(
                Part("title", "title"),
                Part("urgent", "urgent"),
            ),
        ),
    ),
    envelope=SendFormResponse,
    results=(Result("204"),),
)
