from __future__ import annotations

from ...types import BaseModel
from .v2_payment import V2Payment


class V2PaymentResponse(BaseModel):
    """One payment."""

    data: V2Payment
