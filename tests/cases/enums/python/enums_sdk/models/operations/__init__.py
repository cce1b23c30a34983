"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .list_ import ListRequest, ListRequestTypedDict, ListResponse, ListSort

__all__ = [
    "ListRequest",
    "ListRequestTypedDict",
    "ListResponse",
    "ListSort",
]

_MODULES = {
    "ListRequest": ".list_",
    "ListRequestTypedDict": ".list_",
    "ListResponse": ".list_",
    "ListSort": ".list_",
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
