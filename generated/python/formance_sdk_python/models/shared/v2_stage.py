from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .v2_stage_delay import V2StageDelay
from .v2_stage_send import V2StageSend
from .v2_stage_wait_event import V2StageWaitEvent
from .v2_update import V2Update

V2Stage = Annotated[
    V2StageSend | V2StageDelay | V2StageWaitEvent | V2Update | UnknownVariant, OneOf()
]
"""The settings of a stage as it was run, with all variables filled in. What is there tells the
kind: there is no discriminator.
"""
