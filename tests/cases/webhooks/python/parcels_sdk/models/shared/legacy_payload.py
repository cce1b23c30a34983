from __future__ import annotations

from ...types import BaseModel


class LegacyPayload(BaseModel):
    n: int | None = None
