from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import Field

from ...types import BaseModel, DateTime


class OrchestrationWallet(BaseModel):
    """A wallet, without its balances."""

    id: UUID
    """Identifier of the wallet."""

    metadata: dict[str, str]
    """Metadata of the wallet."""

    name: str
    """Name for people to recognise the wallet by."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """When the wallet was created."""

    ledger: str
    """Ledger that holds the money of the wallet."""
