from __future__ import annotations

from ...types import BaseModel


class ActivityAddAccountMetadata(BaseModel):
    """Adds metadata to an account of a ledger."""

    id: str
    """Address of the account."""

    ledger: str
    """Name of the ledger."""

    metadata: dict[str, str]
    """Metadata to add. Entries of the same name are replaced, others stay."""
