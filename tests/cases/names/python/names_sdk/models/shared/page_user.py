from __future__ import annotations

from ...types import BaseModel
from .schemas_user import SchemasUser


class PageUser(BaseModel):
    items: list[SchemasUser] | None = None
