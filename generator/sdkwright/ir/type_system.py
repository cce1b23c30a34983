"""What a language's type checker makes of the kinds of types: which may stand for which."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from .messages import BodyKind
from .types import Kind, Presence, Required, TypeDecl, TypeExpr, TypeId


@dataclass(frozen=True, slots=True, kw_only=True)
class Subtyping:
    """Of languages in which one type may stand for another.

    ``names``: what the language calls the kinds, where kinds of one name are one type; ``fits``
    has the pairs of names of which the first may stand for the second; ``any_fits``: whether "any"
    may stand for everything, as everything may for it. ``enums_are_values``: an enum is a union of
    its values, not a class of its own. ``enums_fit``: a class for an enum is one of what its values
    are, too, of text for instance. ``constants_are_types``: a constant is of a type that has no
    other value, not just of that of its value. ``wide_is_big``: an integer of 64 bits that has
    values beyond 2^53 is of the type for those of any size. ``invariant``: a list of one is no list
    of another that it may stand for."""

    names: Mapping[Kind, str]
    fits: frozenset[tuple[str, str]] = frozenset()
    any_fits: bool = False
    enums_are_values: bool = False
    enums_fit: bool = True
    constants_are_types: bool = True
    wide_is_big: bool = False
    invariant: bool = False


class At(StrEnum):
    """Where a value stands: as a property, parameter or body that is ``REQUIRED`` or ``OPTIONAL``;
    as an ``ITEM`` of a list or map; as a ``VARIANT`` of a union; as one of the ``OTHERS``, the
    members of an object that have no name of their own; as an ``ANSWER`` or an ``ERROR``."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    ITEM = "item"
    VARIANT = "variant"
    OTHERS = "others"
    ANSWER = "answer"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Place:
    """``body`` is how the value travels where it is a body."""

    at: At
    body: BodyKind | None = None


Spell: TypeAlias = Callable[[TypeExpr, Place], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exact:
    """Of languages in which a type stands for itself alone, and the place decides on it as well.

    ``speller`` gives, for all declarations, what says how a type is written in a place: two that
    are written alike are one type, and "" is for what is no part of the code. What is written as
    ``anything`` takes all values."""

    speller: Callable[[Mapping[TypeId, TypeDecl]], Spell]
    anything: str


TypeSystem: TypeAlias = Subtyping | Exact


def place_of(presence: Presence) -> Place:
    return Place(At.REQUIRED if isinstance(presence, Required) else At.OPTIONAL)
