from __future__ import annotations

from ...types import BaseModel
from .v2_list_workflows_response_cursor import V2ListWorkflowsResponseCursor


class V2ListWorkflowsResponse(BaseModel):
    """The workflows of the stack."""

    cursor: V2ListWorkflowsResponseCursor
    """One page, and how to get to its neighbours."""
