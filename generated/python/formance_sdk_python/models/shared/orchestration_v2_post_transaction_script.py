from __future__ import annotations

from typing import Any

from ...types import BaseModel


class OrchestrationV2PostTransactionScript(BaseModel):
    """A program in Numscript that computes the postings."""

    plain: str
    """Source text of the program."""

    vars: dict[str, Any] | None = None
    """Values for the variables that the program declares, by name."""
