from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel, DateTime
from .workflow_config import WorkflowConfig


class Workflow(BaseModel):
    """A stored workflow: its definition, and when it was stored. A workflow never changes; to
    change one, store a new one.
    """

    config: WorkflowConfig
    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """When the workflow was stored."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """When the workflow was last written."""

    id: str
    """Identifier of the workflow."""
