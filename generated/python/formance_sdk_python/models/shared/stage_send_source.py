from __future__ import annotations

from ...types import BaseModel
from .stage_send_source_account import StageSendSourceAccount
from .stage_send_source_payment import StageSendSourcePayment
from .stage_send_source_wallet import StageSendSourceWallet


class StageSendSource(BaseModel):
    """Where money comes from. Set exactly one property."""

    wallet: StageSendSourceWallet | None = None
    account: StageSendSourceAccount | None = None
    payment: StageSendSourcePayment | None = None
