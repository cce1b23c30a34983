from __future__ import annotations

from ...types import BaseModel


class WalletSubject(BaseModel):
    """A wallet, as a party to a movement of money."""

    type: str
    """Always `WALLET`."""

    identifier: str
    """Identifier of the wallet."""

    balance: str | None = None
    """Balance within the wallet; `main` if absent."""
