from __future__ import annotations

from ...types import BaseModel
from .v2_workflow_instance import V2WorkflowInstance


class V2GetWorkflowInstanceResponse(BaseModel):
    """The instance that was asked for."""

    data: V2WorkflowInstance
