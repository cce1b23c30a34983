from __future__ import annotations

from ...types import BaseModel
from .v2_workflow import V2Workflow


class V2CreateWorkflowResponse(BaseModel):
    """The workflow that was stored."""

    data: V2Workflow
