from __future__ import annotations

from ...types import BaseModel
from .trigger import Trigger


class CreateTriggerResponse(BaseModel):
    """The trigger that was stored."""

    data: Trigger
