from __future__ import annotations

from ...types import BaseModel


class ActivityGetWallet(BaseModel):
    """Reads a wallet."""

    id: str
    """Identifier of the wallet."""
