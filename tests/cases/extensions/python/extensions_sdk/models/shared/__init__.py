"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .bag import Bag, BagTypedDict
    from .grade import Grade
    from .pack import Pack, PackTypedDict
    from .secret import Secret
    from .security import Security
    from .shop import Shop
    from .size import Size
    from .tea import Tea, TeaTypedDict
    from .tea_colour import TeaColour
    from .tea_kind import TeaKind
    from .tin import Tin, TinTypedDict

__all__ = [
    "Bag",
    "BagTypedDict",
    "Grade",
    "Pack",
    "PackTypedDict",
    "Secret",
    "Security",
    "Shop",
    "Size",
    "Tea",
    "TeaColour",
    "TeaKind",
    "TeaTypedDict",
    "Tin",
    "TinTypedDict",
]

_MODULES = {
    "Bag": ".bag",
    "BagTypedDict": ".bag",
    "Grade": ".grade",
    "Pack": ".pack",
    "PackTypedDict": ".pack",
    "Secret": ".secret",
    "Security": ".security",
    "Shop": ".shop",
    "Size": ".size",
    "Tea": ".tea",
    "TeaColour": ".tea_colour",
    "TeaKind": ".tea_kind",
    "TeaTypedDict": ".tea",
    "Tin": ".tin",
    "TinTypedDict": ".tin",
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
