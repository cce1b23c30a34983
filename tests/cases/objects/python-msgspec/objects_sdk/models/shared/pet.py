from __future__ import annotations

from typing import Any, ClassVar, Literal

from ...types import BaseModel, Field
from .pet_home import PetHome


class Pet(BaseModel):
    __extra_type__: ClassVar[float]
    name: str
    """What it is called."""

    nick: str | None
    age: int
    kind: str | None = "cat"
    schema_: str | None = Field(default=None, name="schema")
    """Deprecated."""

    id: str
    version: Literal[2] | None = None
    home: PetHome
    labels: dict[str, str] | None = None
    anything: Any = Field(default=None, free=True)
