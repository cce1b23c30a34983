from __future__ import annotations

from ...types import BaseModel
from .v2_list_wallets_response_cursor import V2ListWalletsResponseCursor


class V2ListWalletsResponse(BaseModel):
    """One page of wallets."""

    cursor: V2ListWalletsResponseCursor
    """The page."""
