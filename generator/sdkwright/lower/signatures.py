"""How webhooks are signed, as people write it in a document or in sdk.yaml."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sdkwright.ir.signature import (
    KNOWN,
    STANDARD_WEBHOOKS,
    Algorithm,
    Encoding,
    SecretForm,
    Signature,
)
from sdkwright.source.document import Place

from .values import text

Problem = Callable[[str, str], None]
"""Takes the key at fault ("" for the whole) and what is wrong with it."""

_SCHEMES = ("hmac", "standard-webhooks")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_SLOT = re.compile(r"\{([^{}]*)\}")
_CHOICES: Mapping[str, type[Algorithm] | type[Encoding] | type[SecretForm]] = {
    "algorithm": Algorithm,
    "encoding": Encoding,
    "secret": SecretForm,
}
_TEXTS = ("header", "timestamp", "prefix", "content")
KEYS = ("scheme", *_TEXTS, *_CHOICES, "pairs", "tolerance")


def signature_of(settings: Mapping[str, Any], problem: Problem) -> Signature | None:
    """The signature that ``settings`` describe; None after a problem.

    ``scheme`` is hmac or standard-webhooks, whose values the other keys change.
    """
    problems = 0

    def told(key: str, message: str) -> None:
        nonlocal problems
        problems += 1
        problem(key, message)

    for key in settings:
        if key not in KEYS:
            told(key, f"a signature has no {key!r}; there are {', '.join(KEYS)}")
    scheme = settings.get("scheme", "hmac")
    if scheme not in _SCHEMES:
        told("scheme", f"a scheme is {' or '.join(_SCHEMES)}, not {scheme!r}")
    changes = {
        **_texts(settings, told),
        **_choices(settings, told),
        **_numbers(settings, told),
    }
    start = STANDARD_WEBHOOKS if scheme == "standard-webhooks" else Signature(header="")
    made = replace(start, **changes)
    if not problems:
        _whole(made, told)
    return None if problems else made


def _texts(settings: Mapping[str, Any], told: Problem) -> dict[str, Any]:
    found = {}
    for key in _TEXTS:
        value = settings.get(key)
        if value is None:
            continue
        if not isinstance(value, str) or not value:
            told(key, f"{key} has to be a text")
        elif key in ("header", "timestamp") and not _TOKEN.fullmatch(value):
            told(key, f"{value!r} is no name of a header (RFC 9110, 5.1)")
        else:
            found[key] = value
    return found


def _choices(settings: Mapping[str, Any], told: Problem) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, choices in _CHOICES.items():
        value = settings.get(key)
        known = [choice.value for choice in choices]
        if value is None:
            continue
        if value not in known:
            told(key, f"{key} is one of {', '.join(known)}, not {value!r}")
        else:
            found[key] = choices(value)
    return found


def _numbers(settings: Mapping[str, Any], told: Problem) -> dict[str, Any]:
    found: dict[str, Any] = {}
    tolerance = settings.get("tolerance")
    if tolerance is not None:
        if isinstance(tolerance, bool) or not isinstance(tolerance, int) or tolerance < 1:
            told("tolerance", "tolerance has to be a number of seconds, 1 or more")
        else:
            found["tolerance"] = tolerance
    pairs = settings.get("pairs")
    if pairs is not None:
        given = [pairs.get(key) for key in ("timestamp", "signature")] if _is_pairs(pairs) else []
        if not given or not all(isinstance(name, str) and name for name in given):
            told("pairs", "pairs names a `timestamp` and a `signature`, such as t and v1")
        else:
            found["pairs"] = tuple(given)
    return found


def _is_pairs(value: object) -> bool:
    return isinstance(value, Mapping) and set(value) <= {"timestamp", "signature"}


def _whole(made: Signature, told: Problem) -> None:
    """What has to be there together."""
    if not made.header:
        told("", "a signature needs the `header` that it is in")
    slots = _SLOT.findall(made.content)
    if "body" not in slots:
        told("content", "content has to have {body}: nothing else says what was sent")
    if "timestamp" in slots and not made.timestamp and made.pairs is None:
        told("content", "content has {timestamp}, which neither `timestamp` nor `pairs` names")
    for slot in slots:
        if not _TOKEN.fullmatch(slot):
            told("content", f"{{{slot}}} is not body, timestamp or the name of a header")


def signature_at(place: Place, told: Problem) -> Signature | None:
    """The one described at ``place``, our own way or Speakeasy's; None where none is."""
    own = place.get("x-sdkwright-webhook-signature")
    if own is not None:
        if isinstance(own.value, str):
            return signature_of({"scheme": own.value}, told)
        if isinstance(own.value, Mapping):
            return signature_of(own.value, told)
        told("", "a signature is described by a mapping, or is the name of a scheme")
        return None
    foreign = place.get("x-speakeasy-webhooks")
    security = foreign.get("security") if foreign is not None else None
    if security is None or text(security.get("type")) != "signature":
        return None
    header = text(security.get("name")) or text(security.get("headerName"))
    encoding = text(security.get("encoding")) or text(security.get("signatureTextEncoding"))
    algorithm = text(security.get("algorithm")).removeprefix("hmac-")
    settings = {"header": header, "encoding": encoding, "algorithm": algorithm}
    return signature_of({key: value for key, value in settings.items() if value}, told)


def known_signature(headers: list[str]) -> Signature | None:
    """That of a scheme which the name of a documented header tells."""
    documented = {header.lower() for header in headers}
    for name, signature in KNOWN.items():
        if name in documented and (not signature.timestamp or _is_timed(signature, documented)):
            return signature
    return None


def _is_timed(signature: Signature, documented: set[str]) -> bool:
    return signature.timestamp.lower() in documented
