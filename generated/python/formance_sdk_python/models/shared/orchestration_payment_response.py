from __future__ import annotations

from ...types import BaseModel
from .orchestration_payment import OrchestrationPayment


class OrchestrationPaymentResponse(BaseModel):
    """One payment."""

    data: OrchestrationPayment
