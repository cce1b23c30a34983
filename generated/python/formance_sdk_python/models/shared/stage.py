from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .stage_delay import StageDelay
from .stage_send import StageSend
from .stage_wait_event import StageWaitEvent
from .update import Update

Stage = Annotated[StageSend | StageDelay | StageWaitEvent | Update | UnknownVariant, OneOf()]
"""The settings of a stage as it was run, with all variables filled in. What is there tells the
kind: there is no discriminator.
"""
