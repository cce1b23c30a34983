from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import Field

from ...types import BaseModel, DateTime
from .wallet_with_balances_balances import WalletWithBalancesBalances


class WalletWithBalances(BaseModel):
    """A wallet with what it holds."""

    id: UUID
    """Identifier of the wallet."""

    metadata: dict[str, str]
    """Metadata of the wallet."""

    name: str
    """Name for people to recognise the wallet by."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """When the wallet was created."""

    balances: WalletWithBalancesBalances
    """Balances of the wallet, by name."""

    ledger: str
    """Ledger that holds the money of the wallet."""
