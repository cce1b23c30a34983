"""Retries: one formula, the same in every language this API has an SDK for.

The wait before attempt *n* + 1 (*n* counts from 0) is ``random() * min(max_interval,
initial_interval * exponent ** n)``: exponential backoff with full jitter. A ``Retry-After`` of the
response (RFC 9110, 10.2.3: seconds or a date) is taken instead, as it is. Where the wait would end
after ``max_elapsed_time``, counted from the first attempt, there is no further attempt.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .errors import SDKError
    from .messages import HttpResponse
    from .unset import Unset

SAFE_METHODS = ("GET", "HEAD", "OPTIONS", "TRACE")
"""RFC 9110, 9.2.1: retried by default."""


class BackoffStrategy:
    """``initial_interval``, ``max_interval`` and ``max_elapsed_time`` are in milliseconds."""

    __slots__ = ("exponent", "initial_interval", "max_elapsed_time", "max_interval")

    def __init__(
        self,
        initial_interval: int = 500,
        max_interval: int = 8_000,
        exponent: float = 2.0,
        max_elapsed_time: int = 30_000,
    ) -> None:
        self.initial_interval = initial_interval
        self.max_interval = max_interval
        self.exponent = exponent
        self.max_elapsed_time = max_elapsed_time

    def __repr__(self) -> str:
        return (
            f"BackoffStrategy({self.initial_interval}, {self.max_interval}, "
            f"{self.exponent}, {self.max_elapsed_time})"
        )


class RetryConfig:
    """When and how to try again. ``strategy`` is "backoff", or "none" for a single attempt.

    ``status_codes`` are those worth another attempt, such as "429" or "5XX";
    ``retry_connection_errors`` adds connections that fail, break or time out.
    """

    __slots__ = ("backoff", "retry_connection_errors", "status_codes", "strategy")

    def __init__(
        self,
        strategy: str = "backoff",
        backoff: "BackoffStrategy | None" = None,
        retry_connection_errors: bool = True,
        status_codes: "tuple[str, ...]" = ("408", "429", "5XX"),
    ) -> None:
        if strategy not in ("backoff", "none"):
            raise ValueError(f'strategy is "backoff" or "none", not {strategy!r}')
        self.strategy = strategy
        self.backoff = BackoffStrategy() if backoff is None else backoff
        self.retry_connection_errors = retry_connection_errors
        self.status_codes = status_codes

    def __repr__(self) -> str:
        return (
            f"RetryConfig({self.strategy!r}, {self.backoff!r}, "
            f"{self.retry_connection_errors}, {self.status_codes!r})"
        )


DEFAULT = RetryConfig()


def policy(
    method: str,
    call: "RetryConfig | Unset | None",
    operation: "RetryConfig | None",
    client: "RetryConfig | Unset | None",
    default: "RetryConfig | None" = None,
    *,
    keyed: bool = False,
) -> "RetryConfig | None":
    """The configuration of a call, ``None`` for a single attempt.

    The call's own comes first, then the operation's, the client's, and the ``default`` of the API.
    The last two are for safe methods, and for calls that are ``keyed``: those have an idempotency
    key. Whoever wants another one repeated asks for it by name.
    """
    chosen: RetryConfig | Unset | None = call
    if not isinstance(chosen, RetryConfig) and chosen is not None:
        if client is None:
            chosen = None
        elif operation is not None:
            chosen = operation
        elif method not in SAFE_METHODS and not keyed:
            chosen = None
        else:
            chosen = client if isinstance(client, RetryConfig) else default or DEFAULT
    return None if chosen is None or chosen.strategy == "none" else chosen


def wants_retry(config: RetryConfig, status: int) -> bool:
    text = str(status)
    return text in config.status_codes or text[0] + "XX" in config.status_codes


def wait_ms(
    strategy: BackoffStrategy,
    attempt: int,
    elapsed_ms: float,
    random: float,
    retry_after_ms: "float | None" = None,
) -> "float | None":
    """Milliseconds to wait after attempt number ``attempt`` (from 0); ``None``: give up.

    ``random`` is uniform in [0, 1).
    """
    if retry_after_ms is not None:
        wait = retry_after_ms
    else:
        wait = random * min(strategy.max_interval, _power(strategy, attempt))
    return None if elapsed_ms + wait > strategy.max_elapsed_time else wait


def _power(strategy: BackoffStrategy, attempt: int) -> float:
    try:
        return strategy.initial_interval * float(strategy.exponent) ** attempt
    except OverflowError:
        return float(strategy.max_interval)


def retry_after_ms(value: "str | None", now: float) -> "float | None":
    """``Retry-After`` in milliseconds from ``now`` (seconds since the epoch), or ``None``.

    Not negative; what is neither a number of seconds nor a date is ignored.
    """
    text = (value or "").strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return float(int(text[:12]) * 1000)
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    if moment.tzinfo is None:
        from datetime import timezone

        moment = moment.replace(tzinfo=timezone.utc)  # noqa: UP017 - Python 3.11 spells it so too
    return max(0.0, (moment.timestamp() - now) * 1000)


def next_wait(
    config: "RetryConfig | None",
    attempt: int,
    elapsed_ms: float,
    outcome: "HttpResponse | SDKError",
) -> "float | None":
    """Seconds until the next attempt; ``None``: ``outcome`` is final."""
    if config is None:
        return None
    from .errors import SDKError

    after = None
    response = outcome.raw_response if isinstance(outcome, SDKError) else outcome
    if response is None:
        if not config.retry_connection_errors:
            return None
    elif wants_retry(config, response.status_code):
        import time

        after = retry_after_ms(response.headers.get("retry-after"), time.time())
    else:
        return None
    from random import random

    wait = wait_ms(config.backoff, attempt, elapsed_ms, random(), after)
    return None if wait is None else wait / 1000
