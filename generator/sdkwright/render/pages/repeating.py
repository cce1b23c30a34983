"""What first pages say about calls that are made again."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.api import Api, Retries


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryView:
    """The default of an API in words; ``others`` says when unsafe methods are repeated."""

    enabled: bool
    statuses: str
    connections: bool
    seconds: str
    others: str


def retry_view(api: Api) -> RetryView:
    retries = api.retries or Retries()
    *some, last = retries.statuses
    statuses = f"{', '.join(some)} and {last}" if some else last
    return RetryView(
        enabled=retries.enabled,
        statuses=statuses,
        connections=retries.connection_errors,
        seconds=f"{retries.max_elapsed_ms / 1000:g}",
        others=_others(api),
    )


def _others(api: Api) -> str:
    operations = tuple(api.operations())
    said = "Other methods are repeated only when a call asks for it"
    if any(operation.retries is not None for operation in operations):
        said += ", or where the API says so of an operation"
    named = {o.idempotency_header.lower(): o.idempotency_header for o in operations}
    headers = [f"`{named[key]}`" for key in sorted(named) if key]
    if not headers:
        return f"{said}."
    return (
        f"{said}, or where there is an idempotency key: the SDK makes one for each call, and sends "
        f"it as {' or '.join(headers)} with all attempts, unless you give one."
    )
