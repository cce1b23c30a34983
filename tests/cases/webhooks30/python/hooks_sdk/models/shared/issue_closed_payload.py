from __future__ import annotations

from ...types import BaseModel
from .issue_closed_payload_action import IssueClosedPayloadAction


class IssueClosedPayload(BaseModel):
    action: IssueClosedPayloadAction
