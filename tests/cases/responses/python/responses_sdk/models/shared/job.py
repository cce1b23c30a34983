from __future__ import annotations

from ...types import BaseModel


class Job(BaseModel):
    id: str
