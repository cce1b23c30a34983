from __future__ import annotations

from ...types import BaseModel
from .issue_opened_payload_action import IssueOpenedPayloadAction


class IssueOpenedPayload(BaseModel):
    action: IssueOpenedPayloadAction
    title: str | None
