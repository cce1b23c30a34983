from __future__ import annotations

from ...types import BaseModel
from .workflow_instance_history_stage_list import WorkflowInstanceHistoryStageList


class GetWorkflowInstanceHistoryStageResponse(BaseModel):
    """History of one stage, activity by activity."""

    data: WorkflowInstanceHistoryStageList
