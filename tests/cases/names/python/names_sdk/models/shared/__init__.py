"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .admin_user import AdminUser
    from .api_response_list_pet import ApiResponseListPet
    from .dog import Dog
    from .list_order import ListOrder
    from .page_user import PageUser
    from .schemas_user import SchemasUser
    from .security import Security
    from .upload_file_body import UploadFileBody, UploadFileBodyTypedDict
    from .v1_cat import V1Cat
    from .v2_cat import V2Cat

__all__ = [
    "AdminUser",
    "ApiResponseListPet",
    "Dog",
    "ListOrder",
    "PageUser",
    "SchemasUser",
    "Security",
    "UploadFileBody",
    "UploadFileBodyTypedDict",
    "V1Cat",
    "V2Cat",
]

_MODULES = {
    "AdminUser": ".admin_user",
    "ApiResponseListPet": ".api_response_list_pet",
    "Dog": ".dog",
    "ListOrder": ".list_order",
    "PageUser": ".page_user",
    "SchemasUser": ".schemas_user",
    "Security": ".security",
    "UploadFileBody": ".upload_file_body",
    "UploadFileBodyTypedDict": ".upload_file_body",
    "V1Cat": ".v1_cat",
    "V2Cat": ".v2_cat",
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
