from __future__ import annotations

from ...types import BaseModel
from .workflow import Workflow


class CreateWorkflowResponse(BaseModel):
    """The workflow that was stored."""

    data: Workflow
