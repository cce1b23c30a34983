from __future__ import annotations

from ...types import BaseModel
from .v2_workflow_instance_history_list import V2WorkflowInstanceHistoryList


class V2GetWorkflowInstanceHistoryResponse(BaseModel):
    """History of an instance, stage by stage."""

    data: V2WorkflowInstanceHistoryList
