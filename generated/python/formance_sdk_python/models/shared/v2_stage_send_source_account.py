from __future__ import annotations

from ...types import BaseModel


class V2StageSendSourceAccount(BaseModel):
    """An account of a ledger that money comes from or goes to."""

    id: str
    """Address of the account."""

    ledger: str | None = None
    """Name of the ledger; `default` if absent."""
