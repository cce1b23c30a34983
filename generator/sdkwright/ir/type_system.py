"""What a language's type checker makes of the kinds of types: which may stand for which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .types import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeSystem:
    """``names``: what the language calls the kinds, where kinds of one name are one type; ``fits``
    has the pairs of names of which the first may stand for the second; ``any_fits``: whether "any"
    may stand for everything, as everything may for it. ``enums_are_values``: an enum is a union of
    its values, not a class of its own. ``invariant``: a list of one is no list of another that it
    may stand for."""

    names: Mapping[Kind, str]
    fits: frozenset[tuple[str, str]] = frozenset()
    any_fits: bool = False
    enums_are_values: bool = False
    invariant: bool = False
