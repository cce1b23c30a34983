from __future__ import annotations

from ...types import BaseModel
from .wallet_with_balances import WalletWithBalances


class GetWalletResponse(BaseModel):
    """One wallet."""

    data: WalletWithBalances
