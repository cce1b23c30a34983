from __future__ import annotations

from ...types import BaseModel
from .trigger import Trigger


class ListTriggersResponse(BaseModel):
    """The triggers of the stack."""

    data: list[Trigger]
    """The triggers."""
