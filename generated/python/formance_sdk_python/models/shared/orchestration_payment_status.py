from __future__ import annotations

from ...types import OpenEnum


class OrchestrationPaymentStatus(OpenEnum):
    """Where a payment stands."""

    PENDING = "PENDING"
    ACTIVE = "ACTIVE"
    TERMINATED = "TERMINATED"
    FAILED = "FAILED"
    SUCCEEDED = "SUCCEEDED"
    CANCELLED = "CANCELLED"
