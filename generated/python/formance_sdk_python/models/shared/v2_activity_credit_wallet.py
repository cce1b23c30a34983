from __future__ import annotations

from ...types import BaseModel
from .v2_credit_wallet_request import V2CreditWalletRequest


class V2ActivityCreditWallet(BaseModel):
    """Adds money to a wallet."""

    id: str | None = None
    """Identifier of the wallet."""

    data: V2CreditWalletRequest | None = None
