from __future__ import annotations

from ...types import BaseModel, DateTime


class V2StageDelay(BaseModel):
    """Waits, either for a time or until a date. Set one of the two properties."""

    until: DateTime | None = None
    """When to go on."""

    duration: str | None = None
    """How long to wait, for example `30s` or `1h30m`."""
