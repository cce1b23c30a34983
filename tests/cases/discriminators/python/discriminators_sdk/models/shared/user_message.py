from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel
from .user_message_role import UserMessageRole


class UserMessage(BaseModel):
    role: UserMessageRole
    text: str | None = None


class UserMessageTypedDict(TypedDict):
    role: UserMessageRole | str
    text: NotRequired[str | None]
