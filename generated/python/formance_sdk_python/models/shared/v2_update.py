from __future__ import annotations

from ...types import BaseModel
from .v2_update_account import V2UpdateAccount


class V2Update(BaseModel):
    """Changes an object of another service."""

    account: V2UpdateAccount | None = None
