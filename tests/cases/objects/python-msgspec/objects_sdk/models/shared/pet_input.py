from __future__ import annotations

from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from ...types import BaseModel, Field
from .pet_home import PetHome, PetHomeTypedDict


class PetInput(BaseModel):
    __extra_type__: ClassVar[float]
    name: str
    """What it is called."""

    nick: str | None
    age: int
    kind: str | None = "cat"
    schema_: str | None = Field(default=None, name="schema")
    """Deprecated."""

    secret: str
    version: Literal[2] | None = None
    home: PetHome
    labels: dict[str, str] | None = None
    anything: Any = Field(default=None, free=True)


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
