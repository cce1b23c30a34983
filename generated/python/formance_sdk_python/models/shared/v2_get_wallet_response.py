from __future__ import annotations

from ...types import BaseModel
from .v2_wallet_with_balances import V2WalletWithBalances


class V2GetWalletResponse(BaseModel):
    """One wallet."""

    data: V2WalletWithBalances
