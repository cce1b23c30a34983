"""Files for bodies, in each form that a program may have one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Any, Protocol, cast

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class File:
    """A file for a body: ``content`` is bytes, text, a binary file, a path or an iterable of bytes;
    the latter three are read while they are sent.

    ``file_name`` defaults to the file's own, ``content_type`` to what the name suggests.
    """

    __slots__ = ("content", "content_type", "file_name")

    def __init__(
        self, content: Any, file_name: str | None = None, content_type: str | None = None
    ) -> None:
        self.content = content
        self.content_type = content_type
        self.file_name = file_name if file_name is not None else _name_of(content)

    def __repr__(self) -> str:
        return f"File(file_name={self.file_name!r}, content_type={self.content_type!r})"


def _name_of(content: Any) -> str:
    # Late: most programs send no file, and pathlib takes a mebibyte.
    from pathlib import PurePath

    if isinstance(content, os.PathLike):
        return PurePath(cast("os.PathLike[str]", content)).name
    name = getattr(content, "name", None)
    return PurePath(name).name if isinstance(name, str) else "file"


class Readable(Protocol):
    """An open binary file, or what else gives its bytes in pieces of at most ``size``; none at the
    end."""

    def read(self, size: int, /) -> bytes: ...


class AnyFile:
    """Marks the type of what is sent as a file."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(
            _validated,
            serialization=core_schema.plain_serializer_function_ser_schema(
                _in_json, when_used="json"
            ),
        )


def _validated(value: Any) -> Any:
    try:
        return checked(value)
    except ValueError as error:
        from pydantic_core import PydanticCustomError

        raise PydanticCustomError("file", "{said}", {"said": str(error)}) from None


def checked(value: Any) -> Any:
    """A file stays what it is: nothing reads it before it is sent.

    Raises ``ValueError`` for what is none.
    """
    if isinstance(value, bytes | File | os.PathLike) or _is_readable(value):
        return cast("Any", value)
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, bytearray | memoryview):
        return bytes(cast("bytes", value))
    raise ValueError("a file is bytes, a path, an open binary file or a File of one of these")


def _is_readable(value: Any) -> bool:
    """Whether it has ``read``, and not one to be awaited: bodies are read as files are."""
    from inspect import iscoroutinefunction

    read = getattr(value, "read", None)
    return callable(read) and not iscoroutinefunction(read)


def _in_json(value: Any) -> str:
    if not isinstance(value, bytes):
        raise ValueError("a file cannot be a part of JSON")
    return value.decode()


FileLike = Annotated[File | bytes | os.PathLike[str] | Readable, AnyFile()]
"""A file that is sent: bytes, a path, an open binary file, or a ``File`` that gives one of these a
name and a content type. Paths and open files are read while they are sent."""
