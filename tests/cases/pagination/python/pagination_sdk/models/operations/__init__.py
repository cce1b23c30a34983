"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .by_cursor import (
        ByCursorRequest,
        ByCursorRequestTypedDict,
        ByCursorResponse,
        ByCursorResponseBody,
        ByCursorResponseBodyCursor,
    )
    from .by_offset import (
        ByOffsetRequest,
        ByOffsetRequestTypedDict,
        ByOffsetResponse,
        ByOffsetResponseBody,
    )
    from .by_page import ByPageRequest, ByPageRequestTypedDict, ByPageResponse
    from .not_paged import NotPagedResponse

__all__ = [
    "ByCursorRequest",
    "ByCursorRequestTypedDict",
    "ByCursorResponse",
    "ByCursorResponseBody",
    "ByCursorResponseBodyCursor",
    "ByOffsetRequest",
    "ByOffsetRequestTypedDict",
    "ByOffsetResponse",
    "ByOffsetResponseBody",
    "ByPageRequest",
    "ByPageRequestTypedDict",
    "ByPageResponse",
    "NotPagedResponse",
]

_MODULES = {
    "ByCursorRequest": ".by_cursor",
    "ByCursorRequestTypedDict": ".by_cursor",
    "ByCursorResponse": ".by_cursor",
    "ByCursorResponseBody": ".by_cursor",
    "ByCursorResponseBodyCursor": ".by_cursor",
    "ByOffsetRequest": ".by_offset",
    "ByOffsetRequestTypedDict": ".by_offset",
    "ByOffsetResponse": ".by_offset",
    "ByOffsetResponseBody": ".by_offset",
    "ByPageRequest": ".by_page",
    "ByPageRequestTypedDict": ".by_page",
    "ByPageResponse": ".by_page",
    "NotPagedResponse": ".not_paged",
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
