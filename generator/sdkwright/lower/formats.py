"""Whether a text is what its schema says (JSON Schema 2020-12 Validation, 6.3 and 7.3); of formats
those count that SDKs have types for."""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from datetime import date, datetime
from functools import lru_cache

from sdkwright.samples.strings import sample_string, without_delimiters

from .compose import Shape

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S")
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d.*")
_DURATION = re.compile(
    r"P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?"
    r"(?:T(?!$)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?"
)


def is_formed(shape: Shape, text: str) -> bool:
    """``text`` as the format or content encoding, the lengths and the pattern of ``shape`` want it.

    A date-time may be without its offset: examples often are, and what is meant is plain.
    """
    for part in shape.parts:
        low, high = part.get("minLength"), part.get("maxLength")
        if low is not None and isinstance(low.value, int) and len(text) < low.value:
            return False
        if high is not None and isinstance(high.value, int) and len(text) > high.value:
            return False
        pattern = part.get("pattern")
        if pattern is not None and isinstance(pattern.value, str):
            made = sample_string(part.value)
            # What does not match is still better than something made up that does not, either.
            if not _matches(pattern.value, text) and _matches(pattern.value, made):
                return False
    encoded = shape.encoding in ("base64", "base64url")
    return _is_of_format("byte" if encoded else shape.format, text)


@lru_cache(maxsize=4096)
def _matches(pattern: str, text: str) -> bool:
    """Whether an ECMA 262 pattern is found in a text; it is, where nobody can read the pattern.

    The engine is the one that tests of requests use, and its time is bounded.
    """
    import jsonschema_rs

    try:
        return jsonschema_rs.is_valid({"pattern": without_delimiters(pattern)}, text)
    except ValueError:
        return True


def _is_of_format(format: str, text: str) -> bool:
    match format:
        case "uuid":
            return _UUID.fullmatch(text) is not None
        case "date":
            return _DATE.fullmatch(text) is not None and _is_read(date, text)
        case "date-time":
            return _DATE_TIME.fullmatch(text) is not None and _is_read(datetime, text.upper())
        case "duration":
            return _DURATION.fullmatch(text) is not None
        case "byte" | "base64":
            return _is_base64(text)
        case "uri":
            return _URI.match(text) is not None
        case _:
            return True


def _is_read(kind: type[date], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_base64(text: str) -> bool:
    plain = text.translate({ord("-"): "+", ord("_"): "/", ord("\n"): None, ord("\r"): None})
    try:
        a2b_base64(plain + "=" * (-len(plain) % 4), strict_mode=True)
    except (Error, ValueError):
        return False
    return True
