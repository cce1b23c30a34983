from __future__ import annotations

from ...types import BaseModel
from .v2_stage_send_source_account import V2StageSendSourceAccount
from .v2_stage_send_source_payment import V2StageSendSourcePayment
from .v2_stage_send_source_wallet import V2StageSendSourceWallet


class V2StageSendSource(BaseModel):
    """Where money comes from. Set exactly one property."""

    wallet: V2StageSendSourceWallet | None = None
    account: V2StageSendSourceAccount | None = None
    payment: V2StageSendSourcePayment | None = None
