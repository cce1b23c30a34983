from __future__ import annotations

from typing import Literal

from ...types import BaseModel, DateTime


class OnDeliveryPayload(BaseModel):
    kind: Literal["delivered"] = "delivered"
    at: DateTime
