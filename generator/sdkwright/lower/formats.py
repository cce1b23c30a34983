"""Whether a text is what its ``format`` says (JSON Schema 2020-12 Validation, 7.3), for the formats
that SDKs have types for: of the others a text is as good as any."""

from __future__ import annotations

import re
from binascii import Error, a2b_base64
from datetime import date, datetime

from .compose import Shape

_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d.*")
_DURATION = re.compile(
    r"P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?"
    r"(?:T(?!$)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?"
)


def is_formed(shape: Shape, text: str) -> bool:
    """``text`` as the format or content encoding of ``shape`` wants it.

    A date-time may be without its offset: examples often are, and what is meant is plain.
    """
    match "byte" if shape.encoding in ("base64", "base64url") else shape.format:
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
