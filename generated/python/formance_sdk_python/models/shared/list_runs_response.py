from __future__ import annotations

from ...types import BaseModel
from .workflow_instance import WorkflowInstance


class ListRunsResponse(BaseModel):
    """Instances of workflows."""

    data: list[WorkflowInstance]
    """The instances."""
