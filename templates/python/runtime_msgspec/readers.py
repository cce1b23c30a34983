"""Values of a type out of JSON values, dicts and models: what a caller gives, and answers that are
not just as documented. Slower than msgspec, but it keeps unknown members, takes what the API may
leave open, and finds everything that is wrong, not only the first.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Union, cast, get_args, get_origin

import msgspec

from .files import AnyFile, checked
from .refused import CALLER, Refused, Side, inside
from .scalar_readers import MARKED, PLAIN, const, enumerated
from .scalars import Mark
from .structs import PREPARED, ModelMeta, build, convert, hints_of, keep
from .unions import OneOf, UnknownVariant, chooser_of
from .unset import Unset

if TYPE_CHECKING:
    from collections.abc import Callable

    from .unions import Chooser

    Reader: TypeAlias = Callable[[Any, Side], Any]
    """Takes a value, and who gave it: a caller may have models, and use Python's names. Raises
    ``Refused``."""

ENOUGH = 3
_readers: dict[Any, Any] = {}


def reader_of(type_: Any) -> Reader:
    found: Reader | None = _readers.get(type_)
    if found is None:
        found = _readers[type_] = _made(type_)
    return found


def _made(type_: Any) -> Reader:
    if isinstance(type_, ModelMeta):
        return ModelReader(type_)
    if type_ in PLAIN:
        return PLAIN[type_]
    if is_enum(type_):
        return enumerated(type_)
    if hasattr(type_, "__metadata__"):
        return _annotated(type_)
    if hasattr(type_, "__value__"):
        return lambda value, side: reader_of(type_.__value__)(value, side)
    origin, args = get_origin(type_), get_args(type_)
    if origin is list:
        return _list(reader_of(args[0]))
    if origin is dict:
        return _dict(reader_of(args[1]))
    if origin is Literal:
        return const(args)
    if origin in (Union, UnionType):
        return _either([arg for arg in args if arg is not Unset])
    raise TypeError(f"no value is read as {type_!r}")


def is_enum(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Enum)


def _annotated(type_: Any) -> Reader:
    for mark in type_.__metadata__:
        if isinstance(mark, OneOf):
            return UnionReader(type_.__origin__, mark)
        if isinstance(mark, Mark):
            return MARKED[mark]
        if isinstance(mark, AnyFile):
            return _file
    return reader_of(type_.__origin__)


def _file(value: Any, side: Side) -> Any:
    try:
        return checked(value)
    except ValueError as error:
        raise Refused(((), str(error))) from None


def _list(item: Reader) -> Reader:
    def read(value: Any, side: Side) -> Any:
        if not isinstance(value, list | tuple | set | frozenset if side.given else list):
            raise Refused(((), "Input should be a valid list"))
        made: list[Any] = []
        wrong: list[Any] = []
        for index, one in enumerate(cast("list[Any]", value)):
            try:
                made.append(item(one, side))
            except Refused as refused:
                wrong += inside(index, refused)
        if wrong:
            raise Refused(*wrong)
        return made

    return read


def _dict(item: Reader) -> Reader:
    def read(value: Any, side: Side) -> Any:
        if not isinstance(value, Mapping):
            raise Refused(((), "Input should be a valid dictionary"))
        made: dict[str, Any] = {}
        wrong: list[Any] = []
        given = cast("dict[Any, Any]", value)
        for key, one in given.items():
            if not isinstance(key, str):
                wrong.append(((str(key),), "Keys should be strings"))
                continue
            try:
                made[key] = item(one, side)
            except Refused as refused:
                wrong += inside(key, refused)
        if wrong:
            raise Refused(*wrong)
        return made

    return read


def _either(types: list[Any]) -> Reader:
    """Null, or the first that takes the value; only scalars have more than one choice here."""
    nullable = NoneType in types
    readers = [reader_of(type_) for type_ in types if type_ is not NoneType]
    if len(readers) == 1:
        only = readers[0]
        if not nullable:
            return only
        return lambda value, side: None if value is None else only(value, side)

    def read(value: Any, side: Side) -> Any:
        return None if value is None and nullable else first(readers, value, side)

    return read


def first(readers: list[Reader], value: Any, side: Side) -> Any:
    """By the first reader that takes the value; else the error is that of the first."""
    refused: Refused | None = None
    for reader in readers:
        try:
            return reader(value, side)
        except Refused as found:
            refused = refused or found
    raise refused or Refused(((), "there is no such value"))


class ModelReader:
    """Reads one class of models. What its fields are is worked out with the first value."""

    __slots__ = ("_cls", "_extra", "_fields", "_known")

    def __init__(self, cls: Any) -> None:
        self._cls = cls
        self._fields: list[tuple[str, str, bool, Reader]] | None = None
        self._known: frozenset[str] = frozenset()
        self._extra: Reader | None = None

    def _prepare(self) -> list[tuple[str, str, bool, Reader]]:
        hints = hints_of(self._cls)
        extra = hints.get("__extra_type__")
        if extra is not None:
            self._extra = reader_of(get_args(extra)[0])
        fields = [
            (name, info.alias or name, info.is_required(), reader_of(hints[name]))
            for name, info in self._cls.model_fields.items()
        ]
        self._known = frozenset(wire for _, wire, _, _ in fields)
        self._fields = fields
        return fields

    def __call__(self, value: Any, side: Side) -> Any:
        if isinstance(value, self._cls):
            return value
        if not isinstance(value, dict):
            if not isinstance(value, Mapping):
                name = self._cls.__name__
                raise Refused(((), f"Input should be a valid dictionary or instance of {name}"))
            value = dict(cast("Mapping[str, Any]", value))
        members = cast("dict[str, Any]", value)
        if not side.given and not side.decimals and self._cls in PREPARED:
            found = self._native(members, side)
            if found is not None:
                return found
        return self.of(members, side)

    def _native(self, value: dict[str, Any], side: Side) -> Any:
        """What msgspec makes of all but the unknown members; ``None`` where it refuses the rest,
        and where it has refused so many of the class that asking is a waste."""
        refusals = side.refusals.get(self._cls, 0)
        if refusals == ENOUGH:
            return None
        if self._fields is None:
            self._prepare()
        extra = {}
        if not value.keys() <= self._known:
            extra = {key: item for key, item in value.items() if key not in self._known}
            value = {key: item for key, item in value.items() if key in self._known}
        try:
            found = msgspec.convert(value, self._cls, dec_hook=convert)
        except msgspec.ValidationError:
            side.refusals[self._cls] = refusals + 1
            return None
        if extra:
            keep(found, extra)
        return found

    def of(self, value: dict[str, Any], side: Side) -> Any:
        fields = self._fields or self._prepare()
        values: dict[str, Any] = {}
        wrong: list[Any] = []
        named: set[str] = set()
        for name, wire, required, read in fields:
            key = wire
            if key not in value:
                key = name
                if not side.given or key not in value:
                    if required:
                        wrong.append(((name if side.given else wire,), "Field required"))
                    continue
                named.add(name)
            item = value[key]
            if side.given and isinstance(item, Unset) and not required:
                continue
            try:
                values[name] = read(item, side)
            except Refused as refused:
                wrong += inside(name if side.given else wire, refused)
        extra = self._rest(value, named, side, wrong)
        if wrong:
            raise Refused(*wrong)
        return build(self._cls, values, extra)

    def _rest(
        self, value: dict[str, Any], named: set[str], side: Side, wrong: list[Any]
    ) -> dict[str, Any]:
        known = self._known
        extra = {key: value[key] for key in value if key not in known and key not in named}
        if extra and self._extra is not None:
            for key in extra:
                try:
                    extra[key] = self._extra(extra[key], side)
                except Refused as refused:
                    wrong += inside(key, refused)
        return extra


class UnionReader:
    """Reads the variant that ``unions`` chooses; and where it refuses what the API says, and no
    discriminator has decided, the others that it can be, the likeliest first."""

    __slots__ = ("_chooser", "_metadata", "_source")

    def __init__(self, source: Any, metadata: OneOf) -> None:
        self._source = source
        self._metadata = metadata
        self._chooser: Chooser | None = None

    def __call__(self, value: Any, side: Side) -> Any:
        chooser = self._chooser
        if chooser is None:
            # Late: the classes may come after the union.
            chooser = self._chooser = chooser_of(self._source, self._metadata)
        if type(value) is UnknownVariant and chooser.open:
            return value
        tag = chooser.find(value)
        if tag is None:
            if chooser.open:
                return UnknownVariant(value)
            raise Refused(((), "the value is none of the variants of this union"))
        tags = [tag]
        if not side.given and type(value) is dict and chooser.by_members(value):
            tags += (other for other in chooser.ranked(value) if other != tag)
        readers = [reader_of(member) for tag in tags for member in chooser.groups[tag]]
        if len(readers) == 1:
            return readers[0](value, side)
        if side.given:
            return first(readers, value, side)
        # Once for each object and union: so unions inside of each other stay cheap.
        key = (id(cast("Any", value)), id(self))
        if key not in side.outcomes:
            try:
                side.outcomes[key] = first(readers, value, side)
            except Refused as refused:
                side.outcomes[key] = refused
        outcome = side.outcomes[key]
        if isinstance(outcome, Refused):
            raise outcome
        return outcome


def made(cls: Any, values: dict[str, Any]) -> Any:
    """A model as a caller makes it."""
    from .adapters import Invalid

    reader: Any = reader_of(cls)
    try:
        return reader.of(values, CALLER)
    except Refused as refused:
        raise Invalid(refused) from None
