"""What calls raise; ``SDKError`` is the base of all."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..._runtime.errors import (
        ApiError,
        RequestValidationError,
        ResponseValidationError,
        SDKConnectionError,
        SDKError,
        SDKTimeoutError,
        TokenError,
    )

__all__ = [
    "ApiError",
    "RequestValidationError",
    "ResponseValidationError",
    "SDKConnectionError",
    "SDKError",
    "SDKTimeoutError",
    "TokenError",
]

_MODULES = {
    "ApiError": "..._runtime.errors",
    "RequestValidationError": "..._runtime.errors",
    "ResponseValidationError": "..._runtime.errors",
    "SDKConnectionError": "..._runtime.errors",
    "SDKError": "..._runtime.errors",
    "SDKTimeoutError": "..._runtime.errors",
    "TokenError": "..._runtime.errors",
}

# Type checkers read the imports; they would take every name for granted if they read this.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # A module is imported when one of its names is asked for: most programs need few of them.
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
