from __future__ import annotations

from ...types import BaseModel


class V2ActivityListWallets(BaseModel):
    """Looks for wallets."""

    name: str | None = None
    """Name that the wallets must have."""
