"""What a plain scalar means: the core schema of YAML 1.2, section 10.3.

So `yes`, `on` and `2024-01-31` are strings, unlike in YAML 1.1, where a country code `no` is false.
"""

from __future__ import annotations

import math
import re
from typing import Any

from .document import Mark
from .tree import SyntaxFailure

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLS = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_OCTAL = re.compile(r"0o[0-7]+\Z")
_HEX = re.compile(r"0x[0-9a-fA-F]+\Z")
_REAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z")
_MAYBE_NUMBER = frozenset("0123456789+-.")


def plain(text: str, mark: Mark) -> Any:
    """The value of a plain scalar. Raises ``SyntaxFailure`` for a number that JSON cannot have."""
    if text in _NULLS:
        return None
    if text in _BOOLS:
        return _BOOLS[text]
    if text[0] not in _MAYBE_NUMBER:
        return text
    if _INTEGER.match(text):
        return integer(text, 10, mark)
    if _OCTAL.match(text):
        return integer(text[2:], 8, mark)
    if _HEX.match(text):
        return integer(text[2:], 16, mark)
    if _REAL.match(text):
        return real(text, mark)
    if _NOT_FINITE.match(text):
        raise SyntaxFailure("number-out-of-range", f"{text} is not a number in JSON", mark)
    return text


def integer(text: str, base: int, mark: Mark) -> int:
    """Exact, of any size up to 4300 digits (where Python stops for the sake of time)."""
    try:
        return int(text, base)
    except ValueError:
        raise SyntaxFailure(
            "number-out-of-range", f"an integer of {len(text)} digits", mark
        ) from None


def real(text: str, mark: Mark) -> float:
    value = float(text)
    if math.isinf(value):
        raise SyntaxFailure("number-out-of-range", f"{text[:40]} is beyond a double's range", mark)
    return value
