from __future__ import annotations

from ...types import BaseModel


class V2TriggerTestVariablesValue(BaseModel):
    """Outcome of one variable."""

    value: str | None = None
    """Value that the run would get."""

    error: str | None = None
    """Why the variable could not be evaluated; absent when it could."""
