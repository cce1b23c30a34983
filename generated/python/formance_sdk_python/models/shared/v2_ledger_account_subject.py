from __future__ import annotations

from ...types import BaseModel


class V2LedgerAccountSubject(BaseModel):
    """An account of a ledger, as a party to a movement of money."""

    type: str
    """Always `ACCOUNT`."""

    identifier: str
    """Address of the account."""
