from __future__ import annotations

from ...types import BaseModel
from .v2_workflow_instance import V2WorkflowInstance


class V2RunWorkflowResponse(BaseModel):
    """The instance that was started. If the call waited, it has already ended."""

    data: V2WorkflowInstance
