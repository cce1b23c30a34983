from __future__ import annotations

from ...types import BaseModel
from .workflow_instance_history_list import WorkflowInstanceHistoryList


class GetWorkflowInstanceHistoryResponse(BaseModel):
    """History of an instance, stage by stage."""

    data: WorkflowInstanceHistoryList
