from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel, File


class Upload(BaseModel):
    file: File | bytes
    note: str | None = None


class UploadTypedDict(TypedDict):
    file: File | bytes
    note: NotRequired[str | None]
