"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .add_book import AddBookResponse
    from .add_photo import (
        AddPhotoRequest,
        AddPhotoRequestBody,
        AddPhotoRequestBodyTypedDict,
        AddPhotoRequestTypedDict,
        AddPhotoResponse,
    )
    from .change_shelf import ChangeShelfRequest, ChangeShelfRequestTypedDict, ChangeShelfResponse
    from .describe_photo import (
        DescribePhotoRequest,
        DescribePhotoRequestBody,
        DescribePhotoRequestBodyTypedDict,
        DescribePhotoRequestTypedDict,
        DescribePhotoResponse,
    )
    from .list_books import (
        ListBooksRequest,
        ListBooksRequestTypedDict,
        ListBooksResponse,
        ListBooksStatesItem,
    )
    from .photo import PhotoRequest, PhotoRequestTypedDict, PhotoResponse
    from .replace_shelf import (
        ReplaceShelfRequest,
        ReplaceShelfRequestTypedDict,
        ReplaceShelfResponse,
    )

__all__ = [
    "AddBookResponse",
    "AddPhotoRequest",
    "AddPhotoRequestBody",
    "AddPhotoRequestBodyTypedDict",
    "AddPhotoRequestTypedDict",
    "AddPhotoResponse",
    "ChangeShelfRequest",
    "ChangeShelfRequestTypedDict",
    "ChangeShelfResponse",
    "DescribePhotoRequest",
    "DescribePhotoRequestBody",
    "DescribePhotoRequestBodyTypedDict",
    "DescribePhotoRequestTypedDict",
    "DescribePhotoResponse",
    "ListBooksRequest",
    "ListBooksRequestTypedDict",
    "ListBooksResponse",
    "ListBooksStatesItem",
    "PhotoRequest",
    "PhotoRequestTypedDict",
    "PhotoResponse",
    "ReplaceShelfRequest",
    "ReplaceShelfRequestTypedDict",
    "ReplaceShelfResponse",
]

_MODULES = {
    "AddBookResponse": ".add_book",
    "AddPhotoRequest": ".add_photo",
    "AddPhotoRequestBody": ".add_photo",
    "AddPhotoRequestBodyTypedDict": ".add_photo",
    "AddPhotoRequestTypedDict": ".add_photo",
    "AddPhotoResponse": ".add_photo",
    "ChangeShelfRequest": ".change_shelf",
    "ChangeShelfRequestTypedDict": ".change_shelf",
    "ChangeShelfResponse": ".change_shelf",
    "DescribePhotoRequest": ".describe_photo",
    "DescribePhotoRequestBody": ".describe_photo",
    "DescribePhotoRequestBodyTypedDict": ".describe_photo",
    "DescribePhotoRequestTypedDict": ".describe_photo",
    "DescribePhotoResponse": ".describe_photo",
    "ListBooksRequest": ".list_books",
    "ListBooksRequestTypedDict": ".list_books",
    "ListBooksResponse": ".list_books",
    "ListBooksStatesItem": ".list_books",
    "PhotoRequest": ".photo",
    "PhotoRequestTypedDict": ".photo",
    "PhotoResponse": ".photo",
    "ReplaceShelfRequest": ".replace_shelf",
    "ReplaceShelfRequestTypedDict": ".replace_shelf",
    "ReplaceShelfResponse": ".replace_shelf",
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
