from __future__ import annotations

from .stage_send_source_wallet import StageSendSourceWallet

StageSendDestinationWallet = StageSendSourceWallet
