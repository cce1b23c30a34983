from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel
from .v2_wallet import V2Wallet


class V2ListWalletsResponseCursor(BaseModel):
    """The page."""

    page_size: Annotated[int, Field(alias="pageSize")]
    """How many items a page has at most."""

    has_more: Annotated[bool | None, Field(alias="hasMore")] = None
    """Whether there is a page after this one."""

    previous: str | None = None
    """Token of the page before this one; absent or empty on the first."""

    next: str | None = None
    """Token of the page after this one; absent or empty on the last."""

    data: list[V2Wallet]
    """The wallets on this page."""
