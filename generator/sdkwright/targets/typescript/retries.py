"""When calls are made again, as the runtime takes it."""

from __future__ import annotations

from sdkwright.ir.api import Retries

from .layout import Doc, array, object_of
from .literals import string

_BACKOFF = {
    "initialInterval": "initial_ms",
    "maxInterval": "max_ms",
    "exponent": "exponent",
    "maxElapsedTime": "max_elapsed_ms",
}


def retry_config(retries: Retries) -> Doc:
    """What differs from the defaults of the runtime."""
    usual = Retries()
    if not retries.enabled:
        return object_of([("strategy", string("none"))])
    members: list[tuple[str, Doc]] = [("strategy", string("backoff"))]
    times: list[tuple[str, Doc]] = [
        (name, repr(getattr(retries, member)).removesuffix(".0"))
        for name, member in _BACKOFF.items()
        if getattr(retries, member) != getattr(usual, member)
    ]
    if times:
        members.append(("backoff", object_of(times)))
    if not retries.connection_errors:
        members.append(("retryConnectionErrors", "false"))
    if retries.statuses != usual.statuses:
        members.append(("statusCodes", array([string(status) for status in retries.statuses])))
    return object_of(members)
