from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel


class Note(BaseModel):
    title: str
    urgent: bool | None = False


class NoteTypedDict(TypedDict):
    title: str
    urgent: NotRequired[bool | None]
