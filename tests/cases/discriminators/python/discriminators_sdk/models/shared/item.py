from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .item_note import ItemNote
from .message import Message

Item = Annotated[
    Message | ItemNote | UnknownVariant,
    OneOf("role", {"user": Message, "human": Message, "tool": Message, "note": ItemNote}),
]
