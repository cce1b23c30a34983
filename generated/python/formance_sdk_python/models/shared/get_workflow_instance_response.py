from __future__ import annotations

from ...types import BaseModel
from .workflow_instance import WorkflowInstance


class GetWorkflowInstanceResponse(BaseModel):
    """The instance that was asked for."""

    data: WorkflowInstance
