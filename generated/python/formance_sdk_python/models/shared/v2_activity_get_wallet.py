from __future__ import annotations

from ...types import BaseModel


class V2ActivityGetWallet(BaseModel):
    """Reads a wallet."""

    id: str
    """Identifier of the wallet."""
