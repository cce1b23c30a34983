from __future__ import annotations

from ...types import BaseModel
from .v2_trigger_test import V2TriggerTest


class V2TestTriggerResponse(BaseModel):
    """The outcome of the test."""

    data: V2TriggerTest
