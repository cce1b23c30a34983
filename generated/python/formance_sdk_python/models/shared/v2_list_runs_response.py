from __future__ import annotations

from ...types import BaseModel
from .v2_list_runs_response_cursor import V2ListRunsResponseCursor


class V2ListRunsResponse(BaseModel):
    """Instances of workflows."""

    cursor: V2ListRunsResponseCursor
    """One page, and how to get to its neighbours."""
