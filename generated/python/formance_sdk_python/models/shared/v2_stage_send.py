from __future__ import annotations

from ...types import BaseModel, DateTime
from .v2_monetary import V2Monetary
from .v2_stage_send_destination import V2StageSendDestination
from .v2_stage_send_source import V2StageSendSource


class V2StageSend(BaseModel):
    """Moves money from one place to another, within a ledger, between ledgers and wallets, or to
    and from a payment provider.
    """

    amount: V2Monetary | None = None
    destination: V2StageSendDestination | None = None
    source: V2StageSendSource | None = None
    metadata: dict[str, str] | None = None
    """Metadata to put on the transactions that the stage makes."""

    timestamp: DateTime | None = None
    """Date to book the transactions at, if it is not to be the moment they are made."""
