"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .circle import Circle, CircleTypedDict
    from .gradient import Gradient
    from .label import Label
    from .plain import Plain
    from .security import Security
    from .shape import Shape, ShapeTypedDict
    from .square import Square, SquareTypedDict

__all__ = [
    "Circle",
    "CircleTypedDict",
    "Gradient",
    "Label",
    "Plain",
    "Security",
    "Shape",
    "ShapeTypedDict",
    "Square",
    "SquareTypedDict",
]

_MODULES = {
    "Circle": ".circle",
    "CircleTypedDict": ".circle",
    "Gradient": ".gradient",
    "Label": ".label",
    "Plain": ".plain",
    "Security": ".security",
    "Shape": ".shape",
    "ShapeTypedDict": ".shape",
    "Square": ".square",
    "SquareTypedDict": ".square",
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
