"""What may be in values of a type, as far as it changes how these are read and written."""

from __future__ import annotations

from typing import Any, Final, get_args

from .files import AnyFile
from .scalars import DECIMAL, Mark
from .structs import ModelMeta, hints_of
from .unions import OneOf


class Traits:
    """Whether decimals and files are in values of a type; ``files``: the fields of a model that
    hold files."""

    __slots__ = ("any_files", "decimals", "files")

    def __init__(self) -> None:
        self.decimals = False
        self.any_files = False
        self.files: set[str] = set()


_MODELS: Final = object()
_traits: dict[Any, Traits] = {}


def traits_of(type_: Any) -> Traits:
    """Worked out once for each type that is asked for."""
    found = _traits.get(type_)
    if found is None:
        found = Traits()
        _collect(type_, found, set())
        if isinstance(type_, ModelMeta):
            for name, hint in hints_of(type_).items():
                inner = Traits()
                _collect(hint, inner, {type_, _MODELS})
                if inner.any_files:
                    found.files.add(name)
        _traits[type_] = found
    return found


def _collect(type_: Any, found: Traits, seen: set[Any]) -> None:
    if isinstance(type_, ModelMeta):
        if type_ not in seen and _MODELS not in seen:
            seen.add(type_)
            for hint in hints_of(type_).values():
                _collect(hint, found, seen)
        return
    for mark in getattr(type_, "__metadata__", ()):
        found.decimals = found.decimals or mark is DECIMAL
        found.any_files = found.any_files or isinstance(mark, AnyFile)
    if hasattr(type_, "__value__") and type_ not in seen:
        seen.add(type_)
        _collect(type_.__value__, found, seen)
    for inner in (getattr(type_, "__origin__", None), *get_args(type_)):
        if inner is not None and not isinstance(inner, OneOf | Mark | AnyFile):
            _collect(inner, found, seen)
