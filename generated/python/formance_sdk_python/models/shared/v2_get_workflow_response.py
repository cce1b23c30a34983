from __future__ import annotations

from ...types import BaseModel
from .v2_workflow import V2Workflow


class V2GetWorkflowResponse(BaseModel):
    """The workflow that was asked for."""

    data: V2Workflow
