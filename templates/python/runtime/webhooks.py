"""Requests that the API makes: which webhook one is, and what it says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, Final, Generic, TypeVar, cast
from urllib.parse import parse_qsl

from .errors import SDKError
from .reading import Json
from .signatures import Headers, Secret, Signature, WebhookVerificationError, lowered
from .unions import Chooser, OneOf

Name = TypeVar("Name", covariant=True)
Payload = TypeVar("Payload", covariant=True)

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+")
_MISSING: Final = object()


class WebhookPayloadError(SDKError):
    """The body is not what the API documents for this webhook; ``cause`` says why."""

    cause: Exception | None = None


class Event(Generic[Name, Payload]):
    """What came. ``name`` is the webhook's in the API's description, ``None`` for one that the
    description does not have; its ``payload`` is plain JSON then."""

    __slots__ = ("name", "payload")

    name: Name
    payload: Payload

    def __init__(self, name: Name, payload: Payload) -> None:
        self.name = name
        self.payload = payload

    def __repr__(self) -> str:
        return f"Event({self.name!r}, {self.payload!r})"


class Mark:
    """What a webhook's requests have at ``place``, a header or a path of members, or are another's.

    One without it is another's too, unless it is ``optional``.
    """

    __slots__ = ("optional", "place", "values")

    def __init__(
        self,
        place: str | tuple[str, ...],
        *values: str | int | bool,
        optional: bool = False,
    ) -> None:
        self.place = place
        self.values = values
        self.optional = optional

    def has(self, given: Any) -> bool:
        return any(given == known and type(given) is type(known) for known in self.values)


class Webhook(Generic[Name, Payload]):
    """One that the API documents.

    ``type`` gives the type of a JSON payload, imported when it is asked for. ``kind`` is how the
    body travels: "json", "form", "text", "bytes" or "". ``event`` are the places where a request
    has the webhook's name, in pieces; with ``exact`` they have all of it.
    """

    __slots__ = ("_read", "event", "exact", "kind", "marks", "name", "signature", "type")

    def __init__(
        self,
        name: Name,
        type: Callable[[], Any] = object,
        *,
        kind: str = "json",
        marks: tuple[Mark, ...] = (),
        event: tuple[str | tuple[str, ...], ...] = (),
        exact: bool = False,
        signature: Signature | None = None,
    ) -> None:
        self.name = name
        self.type = type
        self.kind = kind
        self.marks = marks
        self.event = event
        self.exact = exact
        self.signature = signature
        self._read: Json | None = None

    def parse(self, body: bytes | str) -> Payload:
        """The payload of a request that is known to be this webhook's, without verifying it."""
        content = body.encode() if isinstance(body, str) else bytes(body)
        try:
            return cast("Payload", self._value(content))
        except (ValueError, RecursionError) as error:
            why = str(error) if self._read is None else self._read.explained(error)
            message = f"the body of {self.name} is not as documented: {why}"
            failure = WebhookPayloadError(message)
            failure.cause = error
            raise failure from None

    def verified(self, body: bytes | str, headers: Headers, secret: Secret | None) -> Payload:
        """The same, of a request that ``secret`` signed; ``None`` leaves that unchecked."""
        if self.signature is not None and secret is not None:
            content = body.encode() if isinstance(body, str) else bytes(body)
            self.signature.verify(content, headers, secret)
        return self.parse(body)

    def _value(self, content: bytes) -> Any:
        match self.kind:
            case "json":
                if self._read is None:
                    self._read = Json(self.type())
                return self._read(content)
            case "form":
                return dict(parse_qsl(content.decode(), keep_blank_values=True))
            case "text":
                return content.decode()
            case "bytes":
                return content
            case _:
                return None


def read_event(
    webhooks: Sequence[Webhook[Any, Any]],
    body: bytes | str,
    headers: Headers,
    secret: Secret | None = None,
) -> Event[Any, Any]:
    """What came, as the one of ``webhooks`` that it is; an event without a name if it is none.

    Raises ``WebhookVerificationError`` unless ``secret`` signed it (``None``: unchecked), and
    ``WebhookPayloadError`` where the body is not as documented.
    """
    content = body.encode() if isinstance(body, str) else bytes(body)
    signatures = list(dict.fromkeys(w.signature for w in webhooks if w.signature is not None))
    alone = len(signatures) == 1
    if secret is not None and alone:
        signatures[0].verify(content, headers, secret)
    value = _json(content)
    webhook, sure = _find(webhooks, lowered(headers), value, empty=not content)
    if secret is not None and not alone:
        mine = signatures if webhook is None else [webhook.signature]
        _verify_any([s for s in mine if s is not None], content, headers, secret)
    if webhook is not None:
        try:
            return Event(webhook.name, webhook.parse(content))
        except WebhookPayloadError:
            if sure or value is _MISSING:
                raise
    if value is _MISSING:
        raise WebhookPayloadError("the body is not JSON")
    return Event(None, value)


def _verify_any(
    signatures: list[Signature], content: bytes, headers: Headers, secret: Secret
) -> None:
    failure: WebhookVerificationError | None = None
    for signature in signatures:
        try:
            return signature.verify(content, headers, secret)
        except WebhookVerificationError as error:
            failure = failure or error
    if failure is not None:
        raise failure


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return _MISSING


def _find(
    webhooks: Sequence[Webhook[Any, Any]], headers: dict[str, str], value: Any, *, empty: bool
) -> tuple[Webhook[Any, Any] | None, bool]:
    """The webhook that a request is, and whether that is more than a guess.

    What a webhook's requests always have decides first, then its name, then how much of it there
    is, and at last what members the payloads have.
    """
    if len(webhooks) == 1 and not _says_another(webhooks[0], headers, value):
        return webhooks[0], True
    ranked: list[tuple[tuple[int, int, int], Webhook[Any, Any]]] = []
    for webhook in webhooks:
        if (value is _MISSING) is (webhook.kind == "json") or (not webhook.kind and not empty):
            continue
        count = _count(webhook, headers, value)
        rank = _rank(webhook, headers, value)
        if count is not None and rank is not None:
            ranked.append(((*rank, count), webhook))
    if not ranked:
        return None, False
    best = max(score for score, _ in ranked)
    found = [webhook for score, webhook in ranked if score == best]
    if best[0] == best[2] == 0 and len(webhooks) > 1:
        # Whoever says its name and has that of none here is none of these.
        found = [w for w in found if not _said(w, headers, value)]
    sure = best[0] == 3 or (best[0] == 0 and best[2] > 0)
    if found and (value is _MISSING or (sure and len(found) == 1)):
        return found[0], sure
    return _by_shape(found, value) if found else None, False


def _says_another(webhook: Webhook[Any, Any], headers: dict[str, str], value: Any) -> bool:
    """Whether a request says that it is another than the only webhook that there is."""
    for mark in webhook.marks:
        given = _at(mark.place, headers, value)
        if given is not _MISSING and not mark.has(given):
            return True
    said = _said(webhook, headers, value)
    return bool(said) and _rank(webhook, headers, value) in (None, (0, 0))


def _by_shape(webhooks: list[Webhook[Any, Any]], value: Any) -> Webhook[Any, Any] | None:
    types = [webhook.type() for webhook in webhooks]
    chooser = Chooser(OneOf(), types, True)
    tag = chooser.find(value)
    if tag is None:
        return None
    chosen = chooser.groups[tag][0]
    return next(w for w, type_ in zip(webhooks, types, strict=True) if type_ is chosen)


def _count(webhook: Webhook[Any, Any], headers: dict[str, str], value: Any) -> int | None:
    """How many marks the request has; ``None`` where it is another's."""
    count = 0
    for mark in webhook.marks:
        given = _at(mark.place, headers, value)
        if given is _MISSING and mark.optional:
            continue
        if not mark.has(given):
            return None
        count += 1
    return count


def _rank(
    webhook: Webhook[Any, Any], headers: dict[str, str], value: Any
) -> tuple[int, int] | None:
    """How well the name that the request says is the webhook's; ``None`` where it is another's."""
    said = _said(webhook, headers, value)
    name = _words(str(webhook.name))
    if said == name:
        return 3, 0
    if webhook.exact:
        return None
    if said and name[: len(said)] == said:
        return 2, len(said) - len(name)
    if name and said[-len(name) :] == name:
        return 1, len(name) - len(said)
    return 0, 0


def _said(webhook: Webhook[Any, Any], headers: dict[str, str], value: Any) -> list[str]:
    """The words of the name that the request says it has."""
    pieces = [_at(place, headers, value) for place in webhook.event]
    return _words(" ".join(str(piece) for piece in pieces if piece is not _MISSING))


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _at(place: str | tuple[str, ...], headers: dict[str, str], value: Any) -> Any:
    if isinstance(place, str):
        return headers.get(place.lower(), _MISSING)
    for step in place:
        if not isinstance(value, dict) or step not in value:
            return _MISSING
        value = cast("dict[str, Any]", value)[step]
    return value
