from __future__ import annotations

from ...types import BaseModel
from .v2_list_triggers_response_cursor import V2ListTriggersResponseCursor


class V2ListTriggersResponse(BaseModel):
    """The triggers of the stack."""

    cursor: V2ListTriggersResponseCursor
    """One page, and how to get to its neighbours."""
