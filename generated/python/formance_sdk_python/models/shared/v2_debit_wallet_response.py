from __future__ import annotations

from ...types import BaseModel
from .v2_hold import V2Hold


class V2DebitWalletResponse(BaseModel):
    """The hold, if the money was set aside."""

    data: V2Hold
