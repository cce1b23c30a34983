from __future__ import annotations

from .workflow_instance_history import WorkflowInstanceHistory

WorkflowInstanceHistoryList = list[WorkflowInstanceHistory]
"""The stages of an instance, in the order in which they were run."""
