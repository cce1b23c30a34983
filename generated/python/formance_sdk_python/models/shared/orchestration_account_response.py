from __future__ import annotations

from ...types import BaseModel
from .orchestration_account import OrchestrationAccount


class OrchestrationAccountResponse(BaseModel):
    """One account of a ledger."""

    data: OrchestrationAccount
