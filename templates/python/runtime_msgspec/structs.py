"""Models as ``msgspec.Struct`` classes: what a class remembers of its fields, and what a model
keeps beside them.

msgspec leaves a field out whose value *is* its default. So what the document says of a field
decides the default that is stored: a field with a default of the document's stores ``UNSET`` until
somebody sets it, and is read as the default; a constant has no default to be left out for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_type_hints, overload

import msgspec

from .plain import class_of
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
_NOTHING: Final = object()
EXTRA: list[bool] = []
"""Not empty once there are models that msgspec alone would write wrongly: with members that the
document does not list, or with names that it has no fields for."""
PREPARED: set[Any] = set()
"""The classes that msgspec knows how to make, by ``native``."""
_KEPT: Final = "extra"
_ODD: Final = re.compile(r'[\x00-\x1f"\\]').search
"""What msgspec has no names with."""


class Specified:
    """What ``Field`` was told."""

    __slots__ = ("always", "default", "free", "name")

    def __init__(self, default: Any, name: str | None, always: bool, free: bool) -> None:
        self.default = default
        self.name = name
        self.always = always
        self.free = free

    @property
    def hidden(self) -> bool:
        """Whether the default is one that nobody stores."""
        if self.always or self.default is _NOTHING:
            return False
        return self.free or not (self.default is None or self.default is UNSET)

    @property
    def left_out(self) -> Any:
        """What is stored in a field that is not sent."""
        if self.always or self.default is _NOTHING:
            return _NOTHING
        return UNSET if self.hidden else self.default

    def stored(self) -> Any:
        name = None if self.name is None or _ODD(self.name) else self.name
        if self.default is _NOTHING:
            return msgspec.field(name=name)
        if self.always:
            default = self.default
            return msgspec.field(default_factory=lambda: default, name=name)
        return msgspec.field(default=self.left_out, name=name)


@overload
def Field(
    *, default: T, name: str | None = None, always: bool = False, free: bool = False
) -> T: ...
@overload
def Field(*, name: str) -> Any: ...
def Field(  # noqa: N802 - it stands where a class's would
    *,
    default: Any = _NOTHING,
    name: str | None = None,
    always: bool = False,
    free: bool = False,
) -> Any:
    """A field of a model: ``name`` is its name on the wire. An ``always`` field is sent even if
    nobody set it; a ``free`` one is of any type, so that ``None`` is a value like others."""
    return Specified(default, name, always, free)


class FieldInfo:
    """What is known of a field: ``alias`` is its wire name where that is another, ``annotation``
    its type, and ``metadata`` what that was annotated with."""

    __slots__ = ("alias", "annotation", "default", "metadata", "required")

    def __init__(self, spec: Specified, hint: Any) -> None:
        self.alias = spec.name
        self.metadata: tuple[Any, ...] = getattr(hint, "__metadata__", ())
        self.annotation: Any = hint.__origin__ if self.metadata else hint
        self.required = spec.default is _NOTHING
        self.default = None if self.required else spec.default

    def is_required(self) -> bool:
        return self.required


class _Hidden:
    """Reads a field as its default where nothing is stored."""

    __slots__ = ("default", "slot")

    def __init__(self, slot: Any, default: Any) -> None:
        self.slot = slot
        self.default = default

    def __get__(self, model: Any, owner: type | None = None) -> Any:
        if model is None:
            return self
        value = self.slot.__get__(model, owner)
        return self.default if value is UNSET else value

    def __set__(self, model: Any, value: Any) -> None:
        self.slot.__set__(model, value)


class ModelMeta(msgspec.StructMeta):
    """The class of the models' classes."""

    if TYPE_CHECKING:
        __specified__: dict[str, Specified]
        """The fields by their Python names."""
        __wires__: tuple[str, ...]
        """The names on the wire, in the order of the fields."""
        __odd__: bool
        """Whether msgspec cannot have all of these."""
        __stored__: dict[str, Any]
        """What reads and writes the fields as they are stored."""
        __hints__: dict[str, Any] | None
        __fields__: dict[str, FieldInfo] | None
    else:

        def __new__(mcls, name, bases, namespace, **options):
            fields = [n for n in namespace.get("__annotations__", ()) if not n.startswith("__")]
            given = {}
            for field in fields:
                default = namespace.get(field, _NOTHING)
                is_spec = isinstance(default, Specified)
                spec = given[field] = default if is_spec else Specified(default, None, False, False)
                namespace[field] = spec.stored()
            cls = super().__new__(mcls, name, bases, namespace, kw_only=True, **options)
            stored = {field: cls.__dict__[field] for field in given}
            cls.__stored__ = {**getattr(cls, "__stored__", {}), **stored}
            for field, spec in given.items():
                if spec.hidden:
                    setattr(cls, field, _Hidden(cls.__dict__[field], spec.default))
            specified = {**getattr(cls, "__specified__", {}), **given}
            wires = {field: spec.name or field for field, spec in specified.items()}
            cls.__specified__ = specified
            cls.__wires__ = tuple(wires[field] for field in cls.__struct_fields__)
            cls.__odd__ = cls.__wires__ != cls.__struct_encode_fields__
            cls.__hints__ = cls.__fields__ = None
            if cls.__odd__:
                EXTRA.append(True)
            return cls

        def __call__(cls, /, **values):  # noqa: N805
            from .readers import made

            return made(cls, values)

    @property
    def model_fields(cls) -> Mapping[str, FieldInfo]:  # noqa: N805
        """The fields by their Python names."""
        if cls.__fields__ is None:
            hints = hints_of(cls)
            cls.__fields__ = {
                name: FieldInfo(cls.__specified__[name], hints[name])
                for name in cls.__struct_fields__
            }
        return cls.__fields__


def hints_of(cls: ModelMeta) -> dict[str, Any]:
    """The annotations of a model's class, evaluated once."""
    if cls.__hints__ is None:
        cls.__hints__ = get_type_hints(cls, include_extras=True)
    return cls.__hints__


def is_odd(cls: ModelMeta) -> bool:
    """Whether much that comes for it is what msgspec would refuse."""
    return not cls.__struct_fields__ or cls.__odd__ or "__extra_type__" in hints_of(cls)


def convert(type_: Any, value: Any) -> Any:
    """msgspec's ``dec_hook``: of the types that ``native`` gives it. Raises ``ValueError``."""
    return type_.convert(value)


def build(cls: Any, values: Mapping[str, Any], extra: dict[str, Any]) -> Any:
    """A model of values that are what they should be."""
    model = msgspec.StructMeta.__call__(cls, **values)
    if extra:
        keep(model, extra)
    return model


def keep(model: Any, extra: dict[str, Any]) -> None:
    model.__dict__[_KEPT] = extra
    if not EXTRA:
        EXTRA.append(True)


def extra_of(model: Any) -> dict[str, Any]:
    """The members that the document does not list, by wire name; not to be changed."""
    found: dict[str, Any] = model.__dict__.get(_KEPT) or {}
    return found


def is_set(model: Any, name: str) -> bool:
    """Whether a field is sent."""
    kind = class_of(model)
    left_out = kind.__specified__[name].left_out
    return left_out is _NOTHING or kind.__stored__[name].__get__(model) is not left_out
