from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel, DateTime


class StageStatus(BaseModel):
    """How far an instance has got with one stage."""

    stage: float
    """Position of the stage in the workflow, from 0."""

    instance_id: Annotated[str, Field(alias="instanceID")]
    """Identifier of the instance."""

    started_at: Annotated[DateTime, Field(alias="startedAt")]
    """When the stage was entered."""

    terminated_at: Annotated[DateTime | None, Field(alias="terminatedAt")] = None
    """When the stage ended; absent while it runs."""

    error: str | None = None
    """Why the stage failed; absent while it runs and when it ended well."""
