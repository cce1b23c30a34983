"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .any_item import AnyItem
    from .book import Book
    from .book_input import BookInput, BookInputTypedDict
    from .book_option_pages import BookOptionPages
    from .item import Item
    from .map import Map
    from .security import Security
    from .shelf import Shelf, ShelfTypedDict

__all__ = [
    "AnyItem",
    "Book",
    "BookInput",
    "BookInputTypedDict",
    "BookOptionPages",
    "Item",
    "Map",
    "Security",
    "Shelf",
    "ShelfTypedDict",
]

_MODULES = {
    "AnyItem": ".any_item",
    "Book": ".book",
    "BookInput": ".book_input",
    "BookInputTypedDict": ".book_input",
    "BookOptionPages": ".book_option_pages",
    "Item": ".item",
    "Map": ".map",
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
