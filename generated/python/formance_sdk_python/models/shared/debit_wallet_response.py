from __future__ import annotations

from ...types import BaseModel
from .hold import Hold


class DebitWalletResponse(BaseModel):
    """The hold, if the money was set aside."""

    data: Hold
