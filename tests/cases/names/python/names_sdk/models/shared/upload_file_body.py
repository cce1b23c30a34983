from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel, FileLike


class UploadFileBody(BaseModel):
    file: FileLike | None = None


class UploadFileBodyTypedDict(TypedDict):
    file: NotRequired[FileLike | None]
