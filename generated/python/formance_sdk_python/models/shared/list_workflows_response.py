from __future__ import annotations

from ...types import BaseModel
from .workflow import Workflow


class ListWorkflowsResponse(BaseModel):
    """The workflows of the stack."""

    data: list[Workflow]
    """The workflows."""
