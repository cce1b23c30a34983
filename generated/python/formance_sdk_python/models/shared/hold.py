from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import Field

from ...types import BaseModel
from .subject import Subject


class Hold(BaseModel):
    """Money set aside in a wallet, until it is confirmed or cancelled."""

    id: UUID
    """Identifier of the hold."""

    wallet_id: Annotated[str, Field(alias="walletID")]
    """Identifier of the wallet."""

    metadata: dict[str, str]
    """Metadata of the hold."""

    description: str
    """What the hold is for."""

    destination: Subject | None = None
