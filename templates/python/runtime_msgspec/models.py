"""What generated models are made of (imports msgspec).

Semantics: what was not set is not sent; ``None`` in an optional field that is not nullable counts
as not set; a required constant is always sent; members the document does not list are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Union, dataclass_transform

import msgspec

from .enums import OpenEnum, OpenIntEnum
from .scalars import Base64Bytes, DateTime, Decimal, Duration
from .structs import Field, ModelMeta, build, extra_of, is_set, keep
from .unions import OneOf, UnknownVariant
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

__all__ = [
    "UNSET",
    "Base64Bytes",
    "BaseModel",
    "DateTime",
    "Decimal",
    "Duration",
    "Field",
    "OneOf",
    "OpenEnum",
    "OpenIntEnum",
    "OptionalNullable",
    "TypeAliasType",
    "UnknownVariant",
    "Unset",
]

T = TypeVar("T")
OptionalNullable: TypeAlias = Union[T, Unset, None]  # noqa: UP007 - a generic alias at run time
"""A field that may be absent (``UNSET``, the default) or ``null`` (``None``)."""


class TypeAliasType:
    """An alias of what leads back to itself; ``value`` gives it once all of it is there."""

    __slots__ = ("__name__", "_value")

    def __init__(self, name: str, value: Callable[[], Any]) -> None:
        self.__name__ = name
        self._value = value

    @property
    def __value__(self) -> Any:
        return self._value()

    def __or__(self, other: Any) -> Any:
        return Union[self, other]  # noqa: UP007 - this is what makes ``|`` work

    def __ror__(self, other: Any) -> Any:
        return Union[other, self]  # noqa: UP007

    def __repr__(self) -> str:
        return self.__name__


@dataclass_transform(kw_only_default=True, field_specifiers=(Field,))
class BaseModel(
    msgspec.Struct,
    metaclass=ModelMeta,
    dict=True,
    eq=False,
    forbid_unknown_fields=True,  # what has unknown members is read by ``readers``, which keeps them
    omit_defaults=True,
):
    """Base of all models. Fields are set by their Python or their wire names."""

    @property
    def model_extra(self) -> dict[str, Any]:
        """The members that the document does not list, by their names on the wire."""
        found = extra_of(self)
        if not found:
            keep(self, found)
        return found

    @property
    def model_fields_set(self) -> set[str]:
        """The Python names of the fields that are sent."""
        return {name for name in type(self).__struct_fields__ if is_set(self, name)}

    @classmethod
    def model_validate(cls, value: Any) -> Self:
        """A model of a dict with Python's or the API's names.

        Raises ``msgspec.ValidationError``."""
        from .adapters import adapter_of

        made: Self = adapter_of(cls).validate_python(value)
        return made

    @classmethod
    def model_validate_json(cls, content: str | bytes) -> Self:
        """The same of JSON."""
        from .reading import untyped

        return cls.model_validate(untyped(cls, content))

    def model_dump(self, *, by_alias: bool = False, exclude_unset: bool = False) -> dict[str, Any]:
        """The members as a dict, and models in them likewise; ``by_alias`` under the API's names,
        ``exclude_unset`` without those that would not be sent."""
        from .writing import dumped

        return dumped(self, by_alias=by_alias, exclude_unset=exclude_unset)

    def model_dump_json(self) -> str:
        """The model as JSON, as it would be sent."""
        from .adapters import adapter_of, dump

        return dump(adapter_of(type(self)), self).decode()

    def model_dump_wire(self) -> Any:
        """The model as it would be sent: JSON values under the names of the API."""
        from .writing import as_json

        return as_json(self)

    def model_copy(self, *, update: Mapping[str, Any] | None = None) -> Self:
        """A copy, with ``update`` instead of the fields that it names; values are shared, and those
        of ``update`` taken as they are."""
        values = {name: getattr(self, name) for name in self.model_fields_set}
        made: Self = build(type(self), {**values, **(update or {})}, dict(extra_of(self)))
        return made

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        names = type(self).__struct_fields__
        same = all(getattr(self, name) == getattr(other, name) for name in names)
        return same and extra_of(self) == extra_of(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = {name: getattr(self, name) for name in type(self).__struct_fields__}
        shown |= extra_of(self)
        return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in shown.items())})"

    def __copy__(self) -> Self:
        return self.model_copy()

    def __reduce__(self) -> tuple[Any, ...]:
        values = {name: getattr(self, name) for name in self.model_fields_set}
        return (build, (type(self), values, dict(extra_of(self))))

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            # Not by ``model_extra``: asking must not make a dict for each model.
            found = extra_of(self)
            if name in found:
                return found[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

        def __setattr__(self, name, value):
            if hasattr(type(self), name):
                super().__setattr__(name, value)
            else:
                self.model_extra[name] = value
