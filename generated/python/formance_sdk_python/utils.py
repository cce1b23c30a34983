"""Settings that calls and clients share."""

from ._runtime.retries import BackoffStrategy, RetryConfig

__all__ = ["BackoffStrategy", "RetryConfig"]
