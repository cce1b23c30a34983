from __future__ import annotations

from ...types import BaseModel


class AssetHolder(BaseModel):
    """Amounts of several assets."""

    assets: dict[str, int]
    """The amounts, by asset, in the smallest unit of each."""
