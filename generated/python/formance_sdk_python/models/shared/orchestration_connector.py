from __future__ import annotations

from ...types import OpenEnum


class OrchestrationConnector(OpenEnum):
    """The payment provider that a connector talks to."""

    STRIPE = "STRIPE"
    DUMMY_PAY = "DUMMY-PAY"
    WISE = "WISE"
    MODULR = "MODULR"
    CURRENCY_CLOUD = "CURRENCY-CLOUD"
    BANKING_CIRCLE = "BANKING-CIRCLE"
    MANGOPAY = "MANGOPAY"
    MONEYCORP = "MONEYCORP"
