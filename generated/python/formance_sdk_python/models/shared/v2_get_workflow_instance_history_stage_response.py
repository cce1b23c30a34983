from __future__ import annotations

from ...types import BaseModel
from .v2_workflow_instance_history_stage_list import V2WorkflowInstanceHistoryStageList


class V2GetWorkflowInstanceHistoryStageResponse(BaseModel):
    """History of one stage, activity by activity."""

    data: V2WorkflowInstanceHistoryStageList
