"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .page import Page
    from .page_data_item import PageDataItem
    from .page_meta import PageMeta
    from .security import Security

__all__ = [
    "Page",
    "PageDataItem",
    "PageMeta",
    "Security",
]

_MODULES = {
    "Page": ".page",
    "PageDataItem": ".page_data_item",
    "PageMeta": ".page_meta",
    "Security": ".security",
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
