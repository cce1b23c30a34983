from __future__ import annotations

from ...types import BaseModel
from .v2_trigger import V2Trigger


class V2ReadTriggerResponse(BaseModel):
    """The trigger that was asked for."""

    data: V2Trigger
