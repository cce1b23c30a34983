from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...types import BaseModel
from .pet_home import PetHome


class Pet(BaseModel):
    __pydantic_extra__: dict[str, float] = Field(init=False)
    name: str
    """What it is called."""

    nick: str | None
    age: int
    kind: str | None = "cat"
    schema_: Annotated[str | None, Field(alias="schema")] = None
    """Deprecated."""

    id: str
    version: Literal[2] | None = None
    home: PetHome
    labels: dict[str, str] | None = None
    anything: Any = None
