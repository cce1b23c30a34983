from __future__ import annotations

from .workflow_instance_history_stage import WorkflowInstanceHistoryStage

WorkflowInstanceHistoryStageList = list[WorkflowInstanceHistoryStage]
"""The activities of a stage, in the order in which they were started."""
