from __future__ import annotations

from ...types import BaseModel
from .trigger_occurrence import TriggerOccurrence


class ListTriggersOccurrencesResponse(BaseModel):
    """The occurrences of a trigger."""

    data: list[TriggerOccurrence]
    """The occurrences."""
