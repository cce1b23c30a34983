"""Python SDK for Pagination."""

from __future__ import annotations

from ._runtime.hooks import Hooks
from ._runtime.unset import UNSET, Unset
from ._version import __version__
from .sdk import SDK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import models, types, utils
    from .models import errors

__all__ = [
    "UNSET",
    "Hooks",
    "SDK",
    "Unset",
    "__version__",
    "errors",
    "models",
    "types",
    "utils",
]


def __getattr__(name: str) -> object:
    # What needs the library of the models is imported when it is asked for.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return import_module(".models.errors" if name == "errors" else f".{name}", __name__)
