from __future__ import annotations

from ...types import BaseModel
from .workflow_instance import WorkflowInstance


class RunWorkflowResponse(BaseModel):
    """The instance that was started. If the call waited, it has already ended."""

    data: WorkflowInstance
