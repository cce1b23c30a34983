from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel, DateTime
from .stage import Stage


class WorkflowInstanceHistory(BaseModel):
    """One stage of an instance as it was run."""

    name: str
    """Name under which the stage was run."""

    input: Stage
    error: str | None = None
    """Why the stage failed; absent while it runs and when it ended well."""

    terminated: bool
    """Whether the stage has ended, well or with an error."""

    started_at: Annotated[DateTime, Field(alias="startedAt")]
    """When the stage was entered."""

    terminated_at: Annotated[DateTime | None, Field(alias="terminatedAt")] = None
    """When the stage ended; absent while it runs."""
