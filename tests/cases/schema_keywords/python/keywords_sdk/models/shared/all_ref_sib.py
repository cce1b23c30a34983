from __future__ import annotations

from ...types import BaseModel


class AllRefSib(BaseModel):
    """with sibling"""

    more: str | None = None
    b: str | None = None
