from __future__ import annotations

from ...types import BaseModel, DateTime
from .monetary import Monetary
from .stage_send_destination import StageSendDestination
from .stage_send_source import StageSendSource


class StageSend(BaseModel):
    """Moves money from one place to another, within a ledger, between ledgers and wallets, or to
    and from a payment provider.
    """

    amount: Monetary | None = None
    destination: StageSendDestination | None = None
    source: StageSendSource | None = None
    metadata: dict[str, str] | None = None
    """Metadata to put on the transactions that the stage makes."""

    timestamp: DateTime | None = None
    """Date to book the transactions at, if it is not to be the moment they are made."""
