from __future__ import annotations

from ...types import BaseModel


class V2TriggerTestFilter(BaseModel):
    """Outcome of the filter."""

    match: bool | None = None
    """Whether the event passes the filter."""

    error: str | None = None
    """Why the filter could not be evaluated; absent when it could."""
