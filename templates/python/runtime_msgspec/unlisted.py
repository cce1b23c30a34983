"""Answers with members that the document does not list, and else as documented: these members are
taken out, msgspec makes models of all the rest in one pass, and what was taken out is kept there.

A server that is newer than the SDK answers so, with each item of each list.
"""

from __future__ import annotations

from functools import partial
from operator import methodcaller
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, TypeAlias, Union, cast, get_args, get_origin

import msgspec

from .structs import ModelMeta, convert, hints_of, is_odd, keep
from .unset import Unset

if TYPE_CHECKING:
    from collections.abc import Callable

    Found: TypeAlias = "tuple[dict[str, Any], list[tuple[str | int, Found]]]"
    """The members of one object, and what was found in its fields or items, by their names."""
    Taker: TypeAlias = Callable[[Any], "tuple[Any, Found | None]"]
    """Gives a value without such members, and them. Changes nothing: there may be other uses."""


def made(value: Any, native: Any, taker: Taker | None) -> Any:
    """What a JSON value that msgspec has refused is, but for such members; ``None`` where it has
    none. Raises msgspec's ``ValidationError``."""
    rest, found = (value, None) if taker is None else taker(value)
    if found is None:
        return None
    model = msgspec.convert(rest, native, dec_hook=convert)
    _put(model, found)
    return model


def _put(value: Any, found: Found) -> None:
    extra, inner = found
    if extra:
        keep(value, extra)
    if not inner:
        return
    get: Any = value.__getitem__ if type(value) in _INDEXED else partial(getattr, value)
    for step, more in inner:
        _put(get(step), more)


_INDEXED = (list, dict)


def taker_of(type_: Any) -> Taker | None:
    """For the types that ``native`` leaves to msgspec; ``None`` where there are no models in it."""
    if isinstance(type_, ModelMeta):
        return None if is_odd(type_) else _of_model(type_)
    origin, args = get_origin(type_), get_args(type_)
    if origin is list:
        return _items(taker_of(args[0]), list, enumerate)
    if origin is dict:
        return _items(taker_of(args[1]), dict, methodcaller("items"))
    if origin in (Union, UnionType):
        others = [arg for arg in args if arg not in (Unset, NoneType)]
        return taker_of(others[0]) if len(others) == 1 else None
    return None


def _items(item: Taker | None, kind: Any, pairs: Any) -> Taker | None:
    if item is None:
        return None

    def take(value: Any) -> tuple[Any, Found | None]:
        if type(value) is not kind:
            return value, None
        inner: list[Any] = []
        rest: Any = None
        for step, one in pairs(value):
            less, found = item(one)
            if found is not None:
                if rest is None:
                    rest = value.copy()
                rest[step] = less
                inner.append((step, found))
        return (value, None) if rest is None else (rest, ({}, inner))

    return take


_takers: dict[Any, Taker] = {}


def _of_model(cls: ModelMeta) -> Taker:
    """One for each class; what is in its fields is worked out with the first value."""
    taker = _takers.get(cls)
    if taker is None:
        taker = _takers[cls] = _ModelTaker(cls)
    return taker


class _ModelTaker:
    __slots__ = ("_cls", "_fields", "_known")

    def __init__(self, cls: ModelMeta) -> None:
        self._cls = cls
        self._known = frozenset(cls.__wires__)
        self._fields: list[tuple[str, str, Taker]] | None = None

    def _prepare(self) -> list[tuple[str, str, Taker]]:
        hints = hints_of(self._cls)
        pairs = zip(self._cls.__struct_fields__, self._cls.__wires__, strict=True)
        found = [(wire, name, taker_of(hints[name])) for name, wire in pairs]
        self._fields = fields = [(w, n, taker) for w, n, taker in found if taker is not None]
        return fields

    def __call__(self, value: Any) -> tuple[Any, Found | None]:
        if type(value) is not dict:
            return value, None
        members = cast("dict[str, Any]", value)
        rest: dict[str, Any] | None = None
        extra: dict[str, Any] = {}
        known = self._known
        for key in members:
            if key not in known:
                rest = members.copy() if rest is None else rest
                extra[key] = rest.pop(key)
        inner: list[Any] = []
        for wire, name, taker in self._prepare() if self._fields is None else self._fields:
            item = members.get(wire)
            if item is not None:
                less, found = taker(item)
                if found is not None:
                    rest = members.copy() if rest is None else rest
                    rest[wire] = less
                    inner.append((name, found))
        return (members, None) if rest is None else (rest, (extra, inner))
