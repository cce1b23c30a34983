from __future__ import annotations

from ...types import BaseModel


class StageSendSourceWallet(BaseModel):
    """A wallet that money comes from or goes to."""

    id: str
    """Identifier of the wallet."""

    balance: str | None = None
    """Balance within the wallet; `main` if absent."""
