from __future__ import annotations

from ...types import BaseModel
from .workflow import Workflow


class GetWorkflowResponse(BaseModel):
    """The workflow that was asked for."""

    data: Workflow
