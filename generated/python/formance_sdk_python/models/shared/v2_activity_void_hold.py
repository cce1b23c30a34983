from __future__ import annotations

from ...types import BaseModel


class V2ActivityVoidHold(BaseModel):
    """Cancels a hold on a wallet: the money goes back to the wallet."""

    id: str
    """Identifier of the hold."""
