"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .copy_animals import CopyAnimalsResponse
    from .list_beings import ListBeingsResponse
    from .list_pigs import ListPigsRequest, ListPigsRequestTypedDict, ListPigsResponse
    from .read_log import ReadLogResponse
    from .search_animals import SearchAnimalsResponse
    from .select_pigs import (
        SelectPigsRequest,
        SelectPigsRequestTypedDict,
        SelectPigsResponse,
        SelectPigsSelector,
        SelectPigsSelectorTypedDict,
    )
    from .watch import WatchResponse, WatchResponseBodyData, WatchResponseBodyDataFed
    from .write_log import WriteLogResponse

__all__ = [
    "CopyAnimalsResponse",
    "ListBeingsResponse",
    "ListPigsRequest",
    "ListPigsRequestTypedDict",
    "ListPigsResponse",
    "ReadLogResponse",
    "SearchAnimalsResponse",
    "SelectPigsRequest",
    "SelectPigsRequestTypedDict",
    "SelectPigsResponse",
    "SelectPigsSelector",
    "SelectPigsSelectorTypedDict",
    "WatchResponse",
    "WatchResponseBodyData",
    "WatchResponseBodyDataFed",
    "WriteLogResponse",
]

_MODULES = {
    "CopyAnimalsResponse": ".copy_animals",
    "ListBeingsResponse": ".list_beings",
    "ListPigsRequest": ".list_pigs",
    "ListPigsRequestTypedDict": ".list_pigs",
    "ListPigsResponse": ".list_pigs",
    "ReadLogResponse": ".read_log",
    "SearchAnimalsResponse": ".search_animals",
    "SelectPigsRequest": ".select_pigs",
    "SelectPigsRequestTypedDict": ".select_pigs",
    "SelectPigsResponse": ".select_pigs",
    "SelectPigsSelector": ".select_pigs",
    "SelectPigsSelectorTypedDict": ".select_pigs",
    "WatchResponse": ".watch",
    "WatchResponseBodyData": ".watch",
    "WatchResponseBodyDataFed": ".watch",
    "WriteLogResponse": ".write_log",
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
