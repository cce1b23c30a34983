"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .send_bytes import SendBytesResponse
    from .send_form import SendFormResponse
    from .send_json import SendJsonResponse
    from .send_json_xml import SendJsonXmlResponse
    from .send_styles import (
        SendStylesRequestBody,
        SendStylesRequestBodyNested,
        SendStylesRequestBodyNestedTypedDict,
        SendStylesRequestBodyTypedDict,
        SendStylesResponse,
    )
    from .send_text import SendTextResponse
    from .upload import UploadRequestBody, UploadRequestBodyTypedDict, UploadResponse

__all__ = [
    "SendBytesResponse",
    "SendFormResponse",
    "SendJsonResponse",
    "SendJsonXmlResponse",
    "SendStylesRequestBody",
    "SendStylesRequestBodyNested",
    "SendStylesRequestBodyNestedTypedDict",
    "SendStylesRequestBodyTypedDict",
    "SendStylesResponse",
    "SendTextResponse",
    "UploadRequestBody",
    "UploadRequestBodyTypedDict",
    "UploadResponse",
]

_MODULES = {
    "SendBytesResponse": ".send_bytes",
    "SendFormResponse": ".send_form",
    "SendJsonResponse": ".send_json",
    "SendJsonXmlResponse": ".send_json_xml",
    "SendStylesRequestBody": ".send_styles",
    "SendStylesRequestBodyNested": ".send_styles",
    "SendStylesRequestBodyNestedTypedDict": ".send_styles",
    "SendStylesRequestBodyTypedDict": ".send_styles",
    "SendStylesResponse": ".send_styles",
    "SendTextResponse": ".send_text",
    "UploadRequestBody": ".upload",
    "UploadRequestBodyTypedDict": ".upload",
    "UploadResponse": ".upload",
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
