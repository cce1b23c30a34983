from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel, DateTime
from .stage_status import StageStatus
from .workflow import Workflow


class WorkflowInstance(BaseModel):
    """One run of a workflow."""

    workflow_id: Annotated[str, Field(alias="workflowID")]
    """Identifier of the workflow that runs."""

    id: str
    """Identifier of the instance."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """When the instance was started."""

    updated_at: Annotated[DateTime, Field(alias="updatedAt")]
    """When the instance last made progress."""

    status: list[StageStatus] | None = None
    """The stages reached so far, in the order in which they were entered."""

    terminated: bool
    """Whether the instance has ended, well or with an error."""

    terminated_at: Annotated[DateTime | None, Field(alias="terminatedAt")] = None
    """When the instance ended; absent while it runs."""

    error: str | None = None
    """Why the instance failed; absent while it runs and when it ended well."""

    workflow: Workflow | None = None
