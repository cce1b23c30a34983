from __future__ import annotations

from ...types import BaseModel
from .orchestration_v2_account import OrchestrationV2Account


class V2AccountResponse(BaseModel):
    """One account of a ledger."""

    data: OrchestrationV2Account
