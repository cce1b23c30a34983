"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .tea_by_id import TeaByIdRequest, TeaByIdRequestTypedDict, TeaByIdResponse
    from .tea_create_v2 import TeaCreateV2Response
    from .tea_list_v2 import TeaListV2Request, TeaListV2RequestTypedDict, TeaListV2Response

__all__ = [
    "TeaByIdRequest",
    "TeaByIdRequestTypedDict",
    "TeaByIdResponse",
    "TeaCreateV2Response",
    "TeaListV2Request",
    "TeaListV2RequestTypedDict",
    "TeaListV2Response",
]

_MODULES = {
    "TeaByIdRequest": ".tea_by_id",
    "TeaByIdRequestTypedDict": ".tea_by_id",
    "TeaByIdResponse": ".tea_by_id",
    "TeaCreateV2Response": ".tea_create_v2",
    "TeaListV2Request": ".tea_list_v2",
    "TeaListV2RequestTypedDict": ".tea_list_v2",
    "TeaListV2Response": ".tea_list_v2",
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
