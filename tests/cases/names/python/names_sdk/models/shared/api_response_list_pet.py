from __future__ import annotations

from ...types import BaseModel


class ApiResponseListPet(BaseModel):
    data: str | None = None
