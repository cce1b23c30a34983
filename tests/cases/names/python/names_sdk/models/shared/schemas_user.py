from __future__ import annotations

from ...types import BaseModel


class SchemasUser(BaseModel):
    name: str | None = None
