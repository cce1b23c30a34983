from __future__ import annotations

from ...types import BaseModel


class StageWaitEvent(BaseModel):
    """Waits until the named event is sent to the instance."""

    event: str
    """Name of the event."""
