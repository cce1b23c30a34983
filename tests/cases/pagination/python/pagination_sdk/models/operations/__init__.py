"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .by_cursor import (
        ByCursorRequest,
        ByCursorRequestTypedDict,
        ByCursorResponse,
        ByCursorResponseBody,
        ByCursorResponseBodyCursor,
    )
    from .by_cursor_in_headers import (
        ByCursorInHeadersRequest,
        ByCursorInHeadersRequestTypedDict,
        ByCursorInHeadersResponse,
    )
    from .by_link import ByLinkResponse
    from .by_offset import (
        ByOffsetRequest,
        ByOffsetRequestTypedDict,
        ByOffsetResponse,
        ByOffsetResponseBody,
        ByOffsetResponseBodyMeta,
    )
    from .by_page import ByPageRequest, ByPageRequestTypedDict, ByPageResponse
    from .by_page_from_zero import (
        ByPageFromZeroRequest,
        ByPageFromZeroRequestTypedDict,
        ByPageFromZeroResponse,
        ByPageFromZeroResponseBody,
    )
    from .by_url import ByUrlResponse, ByUrlResponseBody
    from .not_paged import NotPagedResponse
    from .not_wanted import (
        NotWantedRequest,
        NotWantedRequestTypedDict,
        NotWantedResponse,
        NotWantedResponseBody,
    )
    from .search import SearchResponse, SearchResponseBody
    from .search_tenant import (
        SearchTenantRequest,
        SearchTenantRequestTypedDict,
        SearchTenantResponse,
        SearchTenantResponseBody,
    )
    from .suggested import SuggestedRequest, SuggestedRequestTypedDict, SuggestedResponse
    from .suggested_by_item import (
        SuggestedByItemRequest,
        SuggestedByItemRequestTypedDict,
        SuggestedByItemResponse,
        SuggestedByItemResponseBody,
    )

__all__ = [
    "ByCursorInHeadersRequest",
    "ByCursorInHeadersRequestTypedDict",
    "ByCursorInHeadersResponse",
    "ByCursorRequest",
    "ByCursorRequestTypedDict",
    "ByCursorResponse",
    "ByCursorResponseBody",
    "ByCursorResponseBodyCursor",
    "ByLinkResponse",
    "ByOffsetRequest",
    "ByOffsetRequestTypedDict",
    "ByOffsetResponse",
    "ByOffsetResponseBody",
    "ByOffsetResponseBodyMeta",
    "ByPageFromZeroRequest",
    "ByPageFromZeroRequestTypedDict",
    "ByPageFromZeroResponse",
    "ByPageFromZeroResponseBody",
    "ByPageRequest",
    "ByPageRequestTypedDict",
    "ByPageResponse",
    "ByUrlResponse",
    "ByUrlResponseBody",
    "NotPagedResponse",
    "NotWantedRequest",
    "NotWantedRequestTypedDict",
    "NotWantedResponse",
    "NotWantedResponseBody",
    "SearchResponse",
    "SearchResponseBody",
    "SearchTenantRequest",
    "SearchTenantRequestTypedDict",
    "SearchTenantResponse",
    "SearchTenantResponseBody",
    "SuggestedByItemRequest",
    "SuggestedByItemRequestTypedDict",
    "SuggestedByItemResponse",
    "SuggestedByItemResponseBody",
    "SuggestedRequest",
    "SuggestedRequestTypedDict",
    "SuggestedResponse",
]

_MODULES = {
    "ByCursorInHeadersRequest": ".by_cursor_in_headers",
    "ByCursorInHeadersRequestTypedDict": ".by_cursor_in_headers",
    "ByCursorInHeadersResponse": ".by_cursor_in_headers",
    "ByCursorRequest": ".by_cursor",
    "ByCursorRequestTypedDict": ".by_cursor",
    "ByCursorResponse": ".by_cursor",
    "ByCursorResponseBody": ".by_cursor",
    "ByCursorResponseBodyCursor": ".by_cursor",
    "ByLinkResponse": ".by_link",
    "ByOffsetRequest": ".by_offset",
    "ByOffsetRequestTypedDict": ".by_offset",
    "ByOffsetResponse": ".by_offset",
    "ByOffsetResponseBody": ".by_offset",
    "ByOffsetResponseBodyMeta": ".by_offset",
    "ByPageFromZeroRequest": ".by_page_from_zero",
    "ByPageFromZeroRequestTypedDict": ".by_page_from_zero",
    "ByPageFromZeroResponse": ".by_page_from_zero",
    "ByPageFromZeroResponseBody": ".by_page_from_zero",
    "ByPageRequest": ".by_page",
    "ByPageRequestTypedDict": ".by_page",
    "ByPageResponse": ".by_page",
    "ByUrlResponse": ".by_url",
    "ByUrlResponseBody": ".by_url",
    "NotPagedResponse": ".not_paged",
    "NotWantedRequest": ".not_wanted",
    "NotWantedRequestTypedDict": ".not_wanted",
    "NotWantedResponse": ".not_wanted",
    "NotWantedResponseBody": ".not_wanted",
    "SearchResponse": ".search",
    "SearchResponseBody": ".search",
    "SearchTenantRequest": ".search_tenant",
    "SearchTenantRequestTypedDict": ".search_tenant",
    "SearchTenantResponse": ".search_tenant",
    "SearchTenantResponseBody": ".search_tenant",
    "SuggestedByItemRequest": ".suggested_by_item",
    "SuggestedByItemRequestTypedDict": ".suggested_by_item",
    "SuggestedByItemResponse": ".suggested_by_item",
    "SuggestedByItemResponseBody": ".suggested_by_item",
    "SuggestedRequest": ".suggested",
    "SuggestedRequestTypedDict": ".suggested",
    "SuggestedResponse": ".suggested",
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
