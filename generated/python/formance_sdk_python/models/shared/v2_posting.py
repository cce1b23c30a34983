from __future__ import annotations

from ...types import BaseModel


class V2Posting(BaseModel):
    """Moves an amount of one asset from one account to another."""

    amount: int
    """The amount, in the smallest unit of the asset."""

    asset: str
    """The asset."""

    destination: str
    """Address of the account that receives."""

    source: str
    """Address of the account that pays."""
