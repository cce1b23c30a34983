from __future__ import annotations

from typing import NotRequired, TypedDict

from ...types import BaseModel
from .closed import Closed, ClosedTypedDict


class PetHome(BaseModel):
    street: str | None = None
    door: Closed | None = None


class PetHomeTypedDict(TypedDict):
    street: NotRequired[str | None]
    door: NotRequired[ClosedTypedDict | None]
