from __future__ import annotations

from ...types import BaseModel
from .stage_send_destination_account import StageSendDestinationAccount
from .stage_send_destination_payment import StageSendDestinationPayment
from .stage_send_destination_wallet import StageSendDestinationWallet


class StageSendDestination(BaseModel):
    """Where money goes. Set exactly one property."""

    wallet: StageSendDestinationWallet | None = None
    account: StageSendDestinationAccount | None = None
    payment: StageSendDestinationPayment | None = None
