from __future__ import annotations

from ...types import BaseModel


class Volume(BaseModel):
    """What an account has received and sent of one asset, in the smallest unit of that asset."""

    input: int
    """Sum of what the account received."""

    output: int
    """Sum of what the account sent."""

    balance: int | None = None
    """What is left: `input` less `output`."""
