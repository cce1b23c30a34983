from __future__ import annotations

from ...types import OpenEnum


class State(OpenEnum):
    """Where a task stands."""

    OPEN = "open"
    IN_PROGRESS = "in progress"
    DONE = "DONE"
