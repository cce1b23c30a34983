from __future__ import annotations

from ...types import BaseModel
from .orchestration_credit_wallet_request import OrchestrationCreditWalletRequest


class ActivityCreditWallet(BaseModel):
    """Adds money to a wallet."""

    id: str | None = None
    """Identifier of the wallet."""

    data: OrchestrationCreditWalletRequest | None = None
