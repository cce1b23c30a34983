from __future__ import annotations

from ...types import OpenEnum


class IssueOpenedPayloadAction(OpenEnum):
    OPENED = "opened"
