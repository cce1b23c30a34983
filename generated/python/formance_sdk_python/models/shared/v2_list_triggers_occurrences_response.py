from __future__ import annotations

from ...types import BaseModel
from .v2_list_triggers_occurrences_response_cursor import V2ListTriggersOccurrencesResponseCursor


class V2ListTriggersOccurrencesResponse(BaseModel):
    """The occurrences of a trigger."""

    cursor: V2ListTriggersOccurrencesResponseCursor
    """One page, and how to get to its neighbours."""
