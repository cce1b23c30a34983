from __future__ import annotations

from ...types import BaseModel
from .trigger import Trigger


class ReadTriggerResponse(BaseModel):
    """The trigger that was asked for."""

    data: Trigger
