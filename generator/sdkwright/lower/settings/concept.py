"""What an extension is to us: a concept, the keys that may say it, and how each is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from sdkwright.source.document import Place

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class At(StrEnum):
    """The kinds of objects that extensions stand in."""

    ROOT = "root"
    INFO = "info"
    SERVER = "server"
    TAG = "tag"
    PATH_ITEM = "path item"
    OPERATION = "operation"
    PARAMETER = "parameter"
    SCHEMA = "schema"
    PROPERTY = "property"
    RESPONSE = "response"
    SECURITY_SCHEME = "security scheme"


class WrongType(Exception):  # noqa: N818 - control flow between a form and who asks for a value
    """The value at ``place`` is none that the form knows."""

    def __init__(self, place: Place) -> None:
        super().__init__(str(place.origin))
        self.place = place


@dataclass(frozen=True, slots=True)
class Form(Generic[T_co]):
    """One way to write a value. ``text`` completes "… has to be"; ``read`` gets the value and the
    object it stands in, gives None where it says nothing, and raises ``WrongType``."""

    text: str
    read: Callable[[Place, Place], T_co | None]


@dataclass(frozen=True, slots=True)
class Key(Generic[T_co]):
    """An extension that says the concept. ``member`` leads into its value: of
    ``x-ms-enum: {name: Colour}`` it is ``("name",)``."""

    name: str
    form: Form[T_co]
    at: tuple[At, ...]
    member: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """``x-ms-enum.name``."""
        return ".".join((self.name, *self.member))


@dataclass(frozen=True, slots=True)
class Concept(Generic[T_co]):
    """Something people decide about an SDK. ``keys`` are in order of precedence, ours first;
    ``meaning`` is a line for the docs, ``config`` the key of sdk.yaml that goes before all, and
    ``own`` an extension of ours that is read elsewhere, since it says more than one value."""

    id: str
    meaning: str
    keys: tuple[Key[T_co], ...]
    config: str = ""
    own: str = ""
    names: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", frozenset(key.name for key in self.keys))


@dataclass(frozen=True, slots=True)
class Said(Generic[T_co]):
    """What was said about a concept: the value in our form, the key that said it, and where."""

    value: T_co
    key: str
    place: Place

    @property
    def at(self) -> str:
        """The key and where it is, for people."""
        return f"`{self.key}` at {self.place.key_origin}"
