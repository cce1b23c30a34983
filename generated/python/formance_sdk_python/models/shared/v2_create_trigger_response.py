from __future__ import annotations

from ...types import BaseModel
from .v2_trigger import V2Trigger


class V2CreateTriggerResponse(BaseModel):
    """The trigger that was stored."""

    data: V2Trigger
