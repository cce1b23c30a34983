"""From JSON text to values of one type: by msgspec in one pass where the text is just as
documented, else by ``readers``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import msgspec

from .adapters import Invalid, findings
from .scalars import Digits
from .traits import traits_of

if TYPE_CHECKING:
    from collections.abc import Callable


_NO_NUMBER: Final = re.compile(rb'(?i)"\s*[-+]?(?:inf(?:inity)?|s?nan[0-9]*)\s*"').search


def untyped(type_: Any, content: bytes | str) -> Any:
    """JSON values, of which ``readers`` make one of the type."""
    float_hook = Digits if traits_of(type_).decimals else None
    return msgspec.json.Decoder(float_hook=float_hook).decode(content)


class Json:
    """Reads values of one type from JSON text; the decoder is made with the first."""

    __slots__ = ("_decimals", "_decode", "_native", "type")

    def __init__(self, type_: Any) -> None:
        self.type = type_
        self._decode: Callable[[bytes], Any] | None = None
        self._decimals = False
        self._native: Any = None

    def __call__(self, content: bytes) -> Any:
        """Raises ``ValueError`` (msgspec's ``ValidationError`` is one)."""
        decode = self._decode
        if decode is None:
            from .native import decoder_of

            self._decimals = traits_of(self.type).decimals
            decode, self._native = decoder_of(self.type)
            self._decode = decode
        # Where a decimal belongs, msgspec takes a text, also one that is no number.
        if not self._decimals or _NO_NUMBER(content) is None:
            try:
                return decode(content)
            except msgspec.ValidationError:
                pass
        return self._patiently(content)

    def _patiently(self, content: bytes) -> Any:
        from .readers import reader_of
        from .refused import Refused, Side

        value = untyped(self.type, content)
        if not self._decimals:
            from .unlisted import made, taker_of

            try:
                found = made(value, self._native, taker_of(self.type))
            except msgspec.ValidationError:
                found = None
            if found is not None:
                return found
        try:
            return reader_of(self.type)(value, Side(False, decimals=self._decimals))
        except Refused as refused:
            raise Invalid(refused) from None

    def explained(self, error: Exception) -> str:
        """Where the content is not of the type, by the names in it; not what it says there."""
        if isinstance(error, Invalid):
            return findings(error, "body")
        if isinstance(error, msgspec.DecodeError):
            return f"body: Invalid JSON: {error}"
        return str(error) or type(error).__name__
