"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .by_cursor import ByCursorRequest, ByCursorRequestTypedDict, ByCursorResponse
    from .by_every import ByEveryRequest, ByEveryRequestTypedDict, ByEveryResponse
    from .by_last import ByLastRequest, ByLastRequestTypedDict, ByLastResponse
    from .by_number import ByNumberRequest, ByNumberRequestTypedDict, ByNumberResponse
    from .by_page import ByPageRequest, ByPageRequestTypedDict, ByPageResponse
    from .by_url import ByUrlResponse
    from .create import CreateResponse
    from .like_azure import LikeAzureResponse
    from .like_the_root import LikeTheRootRequest, LikeTheRootRequestTypedDict, LikeTheRootResponse
    from .search import SearchRequestBody, SearchRequestBodyTypedDict, SearchResponse
    from .single_page import SinglePageRequest, SinglePageRequestTypedDict, SinglePageResponse
    from .without_parameter import WithoutParameterResponse

__all__ = [
    "ByCursorRequest",
    "ByCursorRequestTypedDict",
    "ByCursorResponse",
    "ByEveryRequest",
    "ByEveryRequestTypedDict",
    "ByEveryResponse",
    "ByLastRequest",
    "ByLastRequestTypedDict",
    "ByLastResponse",
    "ByNumberRequest",
    "ByNumberRequestTypedDict",
    "ByNumberResponse",
    "ByPageRequest",
    "ByPageRequestTypedDict",
    "ByPageResponse",
    "ByUrlResponse",
    "CreateResponse",
    "LikeAzureResponse",
    "LikeTheRootRequest",
    "LikeTheRootRequestTypedDict",
    "LikeTheRootResponse",
    "SearchRequestBody",
    "SearchRequestBodyTypedDict",
    "SearchResponse",
    "SinglePageRequest",
    "SinglePageRequestTypedDict",
    "SinglePageResponse",
    "WithoutParameterResponse",
]

_MODULES = {
    "ByCursorRequest": ".by_cursor",
    "ByCursorRequestTypedDict": ".by_cursor",
    "ByCursorResponse": ".by_cursor",
    "ByEveryRequest": ".by_every",
    "ByEveryRequestTypedDict": ".by_every",
    "ByEveryResponse": ".by_every",
    "ByLastRequest": ".by_last",
    "ByLastRequestTypedDict": ".by_last",
    "ByLastResponse": ".by_last",
    "ByNumberRequest": ".by_number",
    "ByNumberRequestTypedDict": ".by_number",
    "ByNumberResponse": ".by_number",
    "ByPageRequest": ".by_page",
    "ByPageRequestTypedDict": ".by_page",
    "ByPageResponse": ".by_page",
    "ByUrlResponse": ".by_url",
    "CreateResponse": ".create",
    "LikeAzureResponse": ".like_azure",
    "LikeTheRootRequest": ".like_the_root",
    "LikeTheRootRequestTypedDict": ".like_the_root",
    "LikeTheRootResponse": ".like_the_root",
    "SearchRequestBody": ".search",
    "SearchRequestBodyTypedDict": ".search",
    "SearchResponse": ".search",
    "SinglePageRequest": ".single_page",
    "SinglePageRequestTypedDict": ".single_page",
    "SinglePageResponse": ".single_page",
    "WithoutParameterResponse": ".without_parameter",
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
