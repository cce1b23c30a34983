from __future__ import annotations

from ...types import BaseModel, DateTime
from .v2_monetary import V2Monetary
from .v2_subject import V2Subject


class V2CreditWalletRequest(BaseModel):
    """Money to add to a wallet."""

    amount: V2Monetary
    metadata: dict[str, str]
    """Metadata for the transaction."""

    reference: str | None = None
    """Reference to find the transaction by."""

    sources: list[V2Subject]
    """Who pays, in the order in which they are drawn on. If the list is empty, the money comes from
    outside the ledger.
    """

    balance: str | None = None
    """Balance of the wallet to add to; `main` if absent."""

    timestamp: DateTime | None = None
    """Date to book the transaction at; the moment it is made if absent."""
