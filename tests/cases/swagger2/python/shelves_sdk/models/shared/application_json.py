from __future__ import annotations

from typing import TypedDict

from ...types import BaseModel


class ApplicationJson(BaseModel):
    label: str


class ApplicationJsonTypedDict(TypedDict):
    label: str
