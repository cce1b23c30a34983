"""Types as msgspec can read them, so that an answer that is just as documented needs no reader.

Where msgspec has no such type — a union of objects, a duration — it makes JSON values and asks
``convert`` for the rest.
"""

from __future__ import annotations

from _thread import RLock
from functools import partial
from operator import is_not
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

import msgspec

from .files import AnyFile
from .readers import is_enum, reader_of
from .refused import Side
from .scalar_readers import PLAIN
from .scalars import DURATION, Digits
from .structs import PREPARED, ModelMeta, convert, hints_of, is_odd
from .traits import traits_of
from .unions import OneOf, UnknownVariant, chooser_of
from .unlisted import made, taker_of
from .unset import Unset

if TYPE_CHECKING:
    from collections.abc import Callable

    from .unions import Chooser

_lock = RLock()
"""Classes that are being prepared refer to each other; two threads must not do so at once."""


_always: Any = staticmethod(partial(is_not, object()))


class _OfAnything(type):
    """msgspec asks whether what ``convert`` made is an instance; it is whatever it is."""

    __instancecheck__ = _always


def _converted(convert: Callable[[Any], Any]) -> Any:
    return _OfAnything("Converted", (), {"convert": staticmethod(convert)})


def decoder_of(type_: Any) -> tuple[Callable[[bytes], Any], Any]:
    """Reads JSON. Raises msgspec's ``ValidationError`` for all that is not just as documented.

    With it, the type as msgspec knows it.
    """
    traits = traits_of(type_)
    with _lock:
        found: list[Any] = []
        native = _native(type_, found)
        _prepare(found)
        # Within what it does not know, msgspec would make floats of numbers.
        float_hook = Digits if traits.decimals else None
        decoder = msgspec.json.Decoder(native, dec_hook=convert, float_hook=float_hook)
    return decoder.decode, native


def _prepare(found: list[Any]) -> None:
    """Let msgspec see the classes with fields of native types; it looks once."""
    annotations: dict[Any, dict[str, Any]] = {}
    for cls in found:  # grows
        hints = hints_of(cls)
        annotations[cls] = {name: _native(hints[name], found) for name in cls.__struct_fields__}
    written = {cls: cls.__annotations__ for cls in annotations}
    try:
        for cls, natives in annotations.items():
            cls.__annotations__ = natives
        for cls in annotations:
            msgspec.json.Decoder(cls, dec_hook=convert)
    finally:
        for cls, own in written.items():
            cls.__annotations__ = own
    PREPARED.update(annotations)


def _native(type_: Any, found: list[Any]) -> Any:
    if isinstance(type_, ModelMeta):
        if is_odd(type_):
            return _read(type_)
        if type_ not in PREPARED and type_ not in found:
            found.append(type_)
        return type_
    if type_ in PLAIN:
        return type_
    if is_enum(type_):
        return type_ if all(_is_short(member.value) for member in type_) else _read(type_)
    if hasattr(type_, "__metadata__"):
        return _annotated(type_, found)
    origin, args = get_origin(type_), get_args(type_)
    if origin is list:
        return list[_native(args[0], found)]  # type: ignore[misc]
    if origin is dict:
        return dict[str, _native(args[1], found)]  # type: ignore[misc]
    if origin is Literal and all(isinstance(value, str) for value in args):
        return type_
    if origin in (Union, UnionType):
        return _either([_native(arg, found) for arg in args if arg is not Unset], type_)
    return _read(type_)


def _is_short(value: Any) -> bool:
    """Whether msgspec has such a value in an enumeration: no integer beyond 64 bits."""
    return not isinstance(value, int) or -(2**63) <= value < 2**63


def _annotated(type_: Any, found: list[Any]) -> Any:
    for mark in type_.__metadata__:
        if isinstance(mark, OneOf):
            return _union(type_, mark)
        if isinstance(mark, AnyFile) or mark is DURATION:
            return _read(type_)
    return type_


def _either(natives: list[Any], type_: Any) -> Any:
    """As it is where msgspec can tell the types apart: one and null, or scalars."""
    others = [native for native in natives if native is not NoneType]
    if len(others) > 1 and not all(native in (bool, int, float, str) for native in others):
        return _read(type_)
    return Union[tuple(natives)]  # noqa: UP007 - of types that are values


def _read(type_: Any) -> Any:
    return _converted(lambda value: reader_of(type_)(value, Side(False)))


def _union(type_: Any, metadata: OneOf) -> Any:
    return _converted(_Variants(type_, metadata))


class _Variants:
    """Makes an object the variant that it is; what else it needs is worked out with the first."""

    __slots__ = ("_chooser", "_metadata", "_natives", "_type")

    def __init__(self, type_: Any, metadata: OneOf) -> None:
        self._type = type_
        self._metadata = metadata
        self._chooser: Chooser | None = None
        self._natives: dict[str, Any] = {}

    def __call__(self, value: Any) -> Any:
        chooser = self._chooser
        if chooser is None:
            chooser = self._chooser = chooser_of(self._type.__origin__, self._metadata)
        tag = chooser.find(value)
        if tag is None:
            if chooser.open:
                return UnknownVariant(value)
            raise ValueError("the value is none of the variants of this union")
        native = self._natives.get(tag)
        if native is None:
            native = self._natives[tag] = self._variant(chooser.groups[tag])
        if native is _BY_READER:
            return reader_of(self._type)(value, Side(False))
        try:
            return msgspec.convert(value, native, dec_hook=convert)
        except msgspec.ValidationError:
            found = made(value, native, taker_of(chooser.groups[tag][0]))
            if found is None:
                raise
            return found

    def _variant(self, members: list[Any]) -> Any:
        if len(members) > 1 or traits_of(members[0]).decimals:
            return _BY_READER
        with _lock:
            found: list[Any] = []
            native = _native(members[0], found)
            _prepare(found)
        return native


_BY_READER = object()
