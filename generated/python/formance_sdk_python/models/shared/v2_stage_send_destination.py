from __future__ import annotations

from ...types import BaseModel
from .v2_stage_send_destination_account import V2StageSendDestinationAccount
from .v2_stage_send_destination_payment import V2StageSendDestinationPayment
from .v2_stage_send_destination_wallet import V2StageSendDestinationWallet


class V2StageSendDestination(BaseModel):
    """Where money goes. Set exactly one property."""

    wallet: V2StageSendDestinationWallet | None = None
    account: V2StageSendDestinationAccount | None = None
    payment: V2StageSendDestinationPayment | None = None
