from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel, File


class UploadFileBody(BaseModel):
    file: File | bytes | None = None


class UploadFileBodyTypedDict(TypedDict):
    file: NotRequired[File | bytes | None]
