from __future__ import annotations

from ...types import BaseModel
from .v2_debit_wallet_request import V2DebitWalletRequest


class V2ActivityDebitWallet(BaseModel):
    """Takes money from a wallet."""

    id: str | None = None
    """Identifier of the wallet."""

    data: V2DebitWalletRequest | None = None
