from __future__ import annotations

from .v2_workflow_instance_history import V2WorkflowInstanceHistory

V2WorkflowInstanceHistoryList = list[V2WorkflowInstanceHistory]
"""The stages of an instance, in the order in which they were run."""
