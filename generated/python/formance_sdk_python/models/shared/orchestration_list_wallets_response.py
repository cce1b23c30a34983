from __future__ import annotations

from ...types import BaseModel
from .orchestration_list_wallets_response_cursor import OrchestrationListWalletsResponseCursor


class OrchestrationListWalletsResponse(BaseModel):
    """One page of wallets."""

    cursor: OrchestrationListWalletsResponseCursor
    """The page."""
