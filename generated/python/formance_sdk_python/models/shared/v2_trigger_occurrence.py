from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ...types import BaseModel, DateTime
from .v2_workflow_instance import V2WorkflowInstance


class V2TriggerOccurrence(BaseModel):
    """One event that a trigger reacted to, and what came of it."""

    date_: Annotated[DateTime, Field(alias="date")]
    """When the trigger reacted."""

    workflow_instance_id: Annotated[str | None, Field(alias="workflowInstanceID")] = None
    """Identifier of the instance that was started; absent when none was."""

    workflow_instance: Annotated[V2WorkflowInstance | None, Field(alias="workflowInstance")] = None
    trigger_id: Annotated[str, Field(alias="triggerID")]
    """Identifier of the trigger."""

    error: str | None = None
    """Why no instance was started; absent when one was."""

    event: dict[str, Any]
    """The event, as the service received it."""
