"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .paper import Paper, PaperTypedDict
    from .security import Security
    from .step import Step, StepTypedDict
    from .upload import Upload, UploadTypedDict

__all__ = [
    "Paper",
    "PaperTypedDict",
    "Security",
    "Step",
    "StepTypedDict",
    "Upload",
    "UploadTypedDict",
]

_MODULES = {
    "Paper": ".paper",
    "PaperTypedDict": ".paper",
    "Security": ".security",
    "Step": ".step",
    "StepTypedDict": ".step",
    "Upload": ".upload",
    "UploadTypedDict": ".upload",
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
