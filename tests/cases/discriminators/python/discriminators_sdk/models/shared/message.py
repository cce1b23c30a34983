from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .tool_message import ToolMessage, ToolMessageTypedDict
from .user_message import UserMessage, UserMessageTypedDict

Message = Annotated[
    UserMessage | ToolMessage | UnknownVariant,
    OneOf("role", {"user": UserMessage, "human": UserMessage, "tool": ToolMessage}),
]


MessageTypedDict = UserMessageTypedDict | ToolMessageTypedDict
