from __future__ import annotations

from ...types import BaseModel


class V2ActivityConfirmHold(BaseModel):
    """Confirms a hold on a wallet: the money goes to its destination."""

    id: str
    """Identifier of the hold."""
