"""Values of one type, from what a caller gives and to JSON; what is wrong, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from .structs import extra_of
from .writing import encoded, members

if TYPE_CHECKING:
    from .refused import Refused

__all__ = [
    "Adapter",
    "Invalid",
    "Unsendable",
    "adapter_of",
    "dump",
    "extra_of",
    "findings",
    "members",
]


class Invalid(msgspec.ValidationError):
    """A value that does not fit; what is wrong is said without the value, which may be secret."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.told())
        self.refused = refused


Unsendable = msgspec.MsgspecError
"""What ``dump`` raises, besides ``ValueError``, for a value that has no JSON form."""


class Adapter:
    """Takes values of one type."""

    __slots__ = ("_has_files", "_read", "type")

    def __init__(self, type_: Any) -> None:
        self.type = type_
        self._read: Any = None
        self._has_files: bool | None = None

    def validate_python(self, value: Any) -> Any:
        """What a caller gives, as a value of the type. Raises ``Invalid``."""
        from .refused import CALLER, Refused

        if self._read is None:
            from .readers import reader_of

            self._read = reader_of(self.type)
        try:
            return self._read(value, CALLER)
        except Refused as refused:
            raise Invalid(refused) from None

    @property
    def has_files(self) -> bool:
        """Whether there may be files in a value."""
        if self._has_files is None:
            from .traits import traits_of

            self._has_files = traits_of(self.type).any_files
        return self._has_files


_adapters: dict[Any, Adapter] = {}


def adapter_of(type_: Any) -> Adapter:
    """One for each type; what it needs is made when it is first used."""
    found = _adapters.get(type_)
    if found is None:
        found = _adapters[type_] = Adapter(type_)
    return found


def findings(
    error: Invalid, whole: str, adapter: Adapter | None = None, *, wire: bool = False
) -> str:
    """What is wrong, each with its place, ``whole`` for the value itself; never the values, which
    may be secret. The places have the names that the value had."""
    return error.refused.told(whole)


def dump(adapter: Adapter, value: Any) -> bytes:
    """JSON as it goes over the wire. Raises ``Unsendable``, and ``ValueError`` for a number that
    JSON does not have (RFC 8259, 6)."""
    return encoded(value, files=adapter.has_files)
