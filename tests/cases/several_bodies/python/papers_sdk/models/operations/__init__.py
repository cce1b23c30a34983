"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .create_paper import CreatePaperResponse
    from .update_paper import UpdatePaperRequest, UpdatePaperRequestTypedDict, UpdatePaperResponse
    from .update_paper_json_patch import (
        UpdatePaperJsonPatchRequest,
        UpdatePaperJsonPatchRequestTypedDict,
        UpdatePaperJsonPatchResponse,
    )
    from .update_paper_text import (
        UpdatePaperTextRequest,
        UpdatePaperTextRequestTypedDict,
        UpdatePaperTextResponse,
    )
    from .upload import UploadRequest, UploadRequestTypedDict, UploadResponse
    from .upload_bytes import UploadBytesRequest, UploadBytesRequestTypedDict, UploadBytesResponse
    from .upload_png import UploadPngRequest, UploadPngRequestTypedDict, UploadPngResponse

__all__ = [
    "CreatePaperResponse",
    "UpdatePaperJsonPatchRequest",
    "UpdatePaperJsonPatchRequestTypedDict",
    "UpdatePaperJsonPatchResponse",
    "UpdatePaperRequest",
    "UpdatePaperRequestTypedDict",
    "UpdatePaperResponse",
    "UpdatePaperTextRequest",
    "UpdatePaperTextRequestTypedDict",
    "UpdatePaperTextResponse",
    "UploadBytesRequest",
    "UploadBytesRequestTypedDict",
    "UploadBytesResponse",
    "UploadPngRequest",
    "UploadPngRequestTypedDict",
    "UploadPngResponse",
    "UploadRequest",
    "UploadRequestTypedDict",
    "UploadResponse",
]

_MODULES = {
    "CreatePaperResponse": ".create_paper",
    "UpdatePaperJsonPatchRequest": ".update_paper_json_patch",
    "UpdatePaperJsonPatchRequestTypedDict": ".update_paper_json_patch",
    "UpdatePaperJsonPatchResponse": ".update_paper_json_patch",
    "UpdatePaperRequest": ".update_paper",
    "UpdatePaperRequestTypedDict": ".update_paper",
    "UpdatePaperResponse": ".update_paper",
    "UpdatePaperTextRequest": ".update_paper_text",
    "UpdatePaperTextRequestTypedDict": ".update_paper_text",
    "UpdatePaperTextResponse": ".update_paper_text",
    "UploadBytesRequest": ".upload_bytes",
    "UploadBytesRequestTypedDict": ".upload_bytes",
    "UploadBytesResponse": ".upload_bytes",
    "UploadPngRequest": ".upload_png",
    "UploadPngRequestTypedDict": ".upload_png",
    "UploadPngResponse": ".upload_png",
    "UploadRequest": ".upload",
    "UploadRequestTypedDict": ".upload",
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
