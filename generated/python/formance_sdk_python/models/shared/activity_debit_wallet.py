from __future__ import annotations

from ...types import BaseModel
from .debit_wallet_request import DebitWalletRequest


class ActivityDebitWallet(BaseModel):
    """Takes money from a wallet."""

    id: str | None = None
    """Identifier of the wallet."""

    data: DebitWalletRequest | None = None
