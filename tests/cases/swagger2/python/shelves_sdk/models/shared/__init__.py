"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .book import Book
    from .book_input import BookInput, BookInputTypedDict
    from .item import Item
    from .security import Security
    from .shelf import Shelf, ShelfTypedDict

__all__ = [
    "Book",
    "BookInput",
    "BookInputTypedDict",
    "Item",
    "Security",
    "Shelf",
    "ShelfTypedDict",
]

_MODULES = {
    "Book": ".book",
    "BookInput": ".book_input",
    "BookInputTypedDict": ".book_input",
    "Item": ".item",
    "Security": ".security",
    "Shelf": ".shelf",
    "ShelfTypedDict": ".shelf",
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
