from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel, FileLike


class Upload(BaseModel):
    file: FileLike
    note: str | None = None


class UploadTypedDict(TypedDict):
    file: FileLike
    note: NotRequired[str | None]
