from __future__ import annotations

from ...types import BaseModel, DateTime
from .v2_monetary import V2Monetary
from .v2_subject import V2Subject


class V2DebitWalletRequest(BaseModel):
    """Money to take from a wallet."""

    amount: V2Monetary
    pending: bool | None = None
    """Whether to set the money aside as a hold, to be confirmed or cancelled later."""

    metadata: dict[str, str]
    """Metadata for the transaction, or for the hold."""

    description: str | None = None
    """What the money is taken for."""

    destination: V2Subject | None = None
    balances: list[str] | None = None
    """Balances of the wallet to take from, in this order; `main` if absent."""

    timestamp: DateTime | None = None
    """Date to book the transaction at; the moment it is made if absent."""
