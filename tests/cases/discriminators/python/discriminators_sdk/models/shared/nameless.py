from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .nameless_with_id import NamelessWithId
from .user_message import UserMessage

Nameless = Annotated[UserMessage | NamelessWithId | UnknownVariant, OneOf()]
