from __future__ import annotations

from typing import Literal

from ...types import BaseModel


class ItemNote(BaseModel):
    role: Literal["note"] = "note"
    note: str | None = None
