"""Functions of the user's that see every request, success and error.

    hooks = Hooks()
    hooks.before_request.append(sign)
    sdk = SDK(hooks=hooks)

Hooks run in the order of their lists. In async calls a hook may be a coroutine function.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeAlias

    from .messages import HttpRequest, HttpResponse

    BeforeRequest: TypeAlias = Callable[
        ["HookContext", HttpRequest], "HttpRequest | Awaitable[HttpRequest | None] | None"
    ]
    AfterSuccess: TypeAlias = Callable[
        ["HookContext", HttpResponse], "HttpResponse | Awaitable[HttpResponse | None] | None"
    ]
    AfterError: TypeAlias = Callable[
        ["HookContext", Exception], "Exception | Awaitable[Exception | None] | None"
    ]


class HookContext:
    """``operation_id`` as in the document; ``attempt`` counts from 1, and is the last one after a
    success or an error."""

    __slots__ = ("attempt", "operation_id")

    def __init__(self, operation_id: str, attempt: int) -> None:
        self.operation_id = operation_id
        self.attempt = attempt


class Hooks:
    """``before_request`` gets each request, with its authentication, just before it is sent, and
    may change it or return another. ``after_success`` gets each successful response before it is
    decoded, and may return another. ``after_error`` gets the error that ends a call, and may return
    another to be raised instead.
    """

    __slots__ = ("after_error", "after_success", "before_request")

    def __init__(self) -> None:
        self.before_request: list[BeforeRequest] = []
        self.after_success: list[AfterSuccess] = []
        self.after_error: list[AfterError] = []
