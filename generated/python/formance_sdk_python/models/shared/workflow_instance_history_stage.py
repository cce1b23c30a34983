from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel, DateTime
from .workflow_instance_history_stage_input import WorkflowInstanceHistoryStageInput
from .workflow_instance_history_stage_output import WorkflowInstanceHistoryStageOutput


class WorkflowInstanceHistoryStage(BaseModel):
    """One activity that a stage carried out: a call to another service of the stack, tried again
    until it succeeds or is given up.
    """

    name: str
    """Name of the activity."""

    input: WorkflowInstanceHistoryStageInput
    output: WorkflowInstanceHistoryStageOutput | None = None
    error: str | None = None
    """Why the activity was given up; absent while it runs and when it ended well."""

    terminated: bool
    """Whether the activity has ended, well or with an error."""

    started_at: Annotated[DateTime, Field(alias="startedAt")]
    """When the activity was started."""

    terminated_at: Annotated[DateTime | None, Field(alias="terminatedAt")] = None
    """When the activity ended; absent while it runs."""

    last_failure: Annotated[str | None, Field(alias="lastFailure")] = None
    """What went wrong at the attempt before this one."""

    attempt: int
    """Number of the current attempt, from 1."""

    next_execution: Annotated[DateTime | None, Field(alias="nextExecution")] = None
    """When the next attempt is due; absent when none is planned."""
