from __future__ import annotations

from ...types import OpenEnum


class IssueClosedPayloadAction(OpenEnum):
    CLOSED = "closed"
