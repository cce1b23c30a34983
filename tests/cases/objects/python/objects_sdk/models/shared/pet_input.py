from __future__ import annotations

from typing import Annotated, Any, Literal, NotRequired, TypedDict

from pydantic import Field

from ...types import BaseModel
from .pet_home import PetHome, PetHomeTypedDict


class PetInput(BaseModel):
    __pydantic_extra__: dict[str, float] = Field(init=False)
    name: str
    """What it is called."""

    nick: str | None
    age: int
    kind: str | None = "cat"
    schema_: Annotated[str | None, Field(alias="schema")] = None
    """Deprecated."""

    secret: str
    version: Literal[2] | None = None
    home: PetHome
    labels: dict[str, str] | None = None
    anything: Any = None


class PetInputTypedDict(TypedDict):
    name: str
    nick: str | None
    age: int
    kind: NotRequired[str | None]
    schema_: NotRequired[str | None]
    secret: str
    version: NotRequired[Literal[2] | None]
    home: PetHomeTypedDict
    labels: NotRequired[dict[str, str] | None]
    anything: NotRequired[Any]
