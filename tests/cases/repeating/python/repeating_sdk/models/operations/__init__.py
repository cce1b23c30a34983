"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .again import AgainResponse
    from .change import ChangeResponse
    from .declared import DeclaredRequest, DeclaredRequestTypedDict, DeclaredResponse
    from .never_again import NeverAgainResponse
    from .not_wanted import NotWantedRequest, NotWantedRequestTypedDict, NotWantedResponse
    from .once import OnceResponse
    from .optional import OptionalRequest, OptionalRequestTypedDict, OptionalResponse
    from .safe import SafeRequest, SafeRequestTypedDict, SafeResponse
    from .usual import UsualResponse

__all__ = [
    "AgainResponse",
    "ChangeResponse",
    "DeclaredRequest",
    "DeclaredRequestTypedDict",
    "DeclaredResponse",
    "NeverAgainResponse",
    "NotWantedRequest",
    "NotWantedRequestTypedDict",
    "NotWantedResponse",
    "OnceResponse",
    "OptionalRequest",
    "OptionalRequestTypedDict",
    "OptionalResponse",
    "SafeRequest",
    "SafeRequestTypedDict",
    "SafeResponse",
    "UsualResponse",
]

_MODULES = {
    "AgainResponse": ".again",
    "ChangeResponse": ".change",
    "DeclaredRequest": ".declared",
    "DeclaredRequestTypedDict": ".declared",
    "DeclaredResponse": ".declared",
    "NeverAgainResponse": ".never_again",
    "NotWantedRequest": ".not_wanted",
    "NotWantedRequestTypedDict": ".not_wanted",
    "NotWantedResponse": ".not_wanted",
    "OnceResponse": ".once",
    "OptionalRequest": ".optional",
    "OptionalRequestTypedDict": ".optional",
    "OptionalResponse": ".optional",
    "SafeRequest": ".safe",
    "SafeRequestTypedDict": ".safe",
    "SafeResponse": ".safe",
    "UsualResponse": ".usual",
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
