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
    from .error import Error, ErrorData
    from .error_error_code import ErrorErrorCode
    from .v2_error import V2Error, V2ErrorData
    from .v2_error_error_code import V2ErrorErrorCode

__all__ = [
    "ApiError",
    "Error",
    "ErrorData",
    "ErrorErrorCode",
    "RequestValidationError",
    "ResponseValidationError",
    "SDKConnectionError",
    "SDKError",
    "SDKTimeoutError",
    "TokenError",
    "V2Error",
    "V2ErrorData",
    "V2ErrorErrorCode",
]

_MODULES = {
    "ApiError": "..._runtime.errors",
    "Error": ".error",
    "ErrorData": ".error",
    "ErrorErrorCode": ".error_error_code",
    "RequestValidationError": "..._runtime.errors",
    "ResponseValidationError": "..._runtime.errors",
    "SDKConnectionError": "..._runtime.errors",
    "SDKError": "..._runtime.errors",
    "SDKTimeoutError": "..._runtime.errors",
    "TokenError": "..._runtime.errors",
    "V2Error": ".v2_error",
    "V2ErrorData": ".v2_error",
    "V2ErrorErrorCode": ".v2_error_error_code",
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
