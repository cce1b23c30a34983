from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .human import Human
from .user_message import UserMessage

Shared = Annotated[UserMessage | Human | UnknownVariant, OneOf()]
