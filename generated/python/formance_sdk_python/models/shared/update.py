from __future__ import annotations

from ...types import BaseModel
from .update_account import UpdateAccount


class Update(BaseModel):
    """Changes an object of another service."""

    account: UpdateAccount | None = None
