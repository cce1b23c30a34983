from __future__ import annotations

from .v2_workflow_instance_history_stage import V2WorkflowInstanceHistoryStage

V2WorkflowInstanceHistoryStageList = list[V2WorkflowInstanceHistoryStage]
"""The activities of a stage, in the order in which they were started."""
