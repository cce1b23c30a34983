from __future__ import annotations

from ...types import BaseModel, DateTime
from .monetary import Monetary
from .subject import Subject


class DebitWalletRequest(BaseModel):
    """Money to take from a wallet."""

    amount: Monetary
    pending: bool | None = None
    """Whether to set the money aside as a hold, to be confirmed or cancelled later."""

    metadata: dict[str, str]
    """Metadata for the transaction, or for the hold."""

    description: str | None = None
    """What the money is taken for."""

    destination: Subject | None = None
    balances: list[str] | None = None
    """Balances of the wallet to take from, in this order; `main` if absent."""

    timestamp: DateTime | None = None
    """Date to book the transaction at; the moment it is made if absent."""
