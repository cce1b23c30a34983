from __future__ import annotations

from ...types import BaseModel


class V2Monetary(BaseModel):
    """An amount of an asset."""

    asset: str
    """The asset, with the number of its decimal places: `USD/2` counts cents."""

    amount: int
    """The amount, in the smallest unit of the asset. It may be larger than 64 bits hold."""
