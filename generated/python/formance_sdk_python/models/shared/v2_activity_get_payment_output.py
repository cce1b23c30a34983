from __future__ import annotations

from .v2_payment_response import V2PaymentResponse

V2ActivityGetPaymentOutput = V2PaymentResponse
