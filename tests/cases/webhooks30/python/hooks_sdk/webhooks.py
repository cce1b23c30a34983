"""Webhooks: requests that Hooks makes to your server.

``parse`` takes the body as it came, the headers and the secret, and says what came. There is a
function for each webhook besides, for servers that have a URL for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ._runtime.signatures import (
    Headers,
    Secret,
    Signature,
    WebhookHeaderError,
    WebhookSignatureError,
    WebhookTimestampError,
    WebhookVerificationError,
)
from ._runtime.webhooks import Event, Mark, Webhook, WebhookPayloadError, read_event
from .models import shared

__all__ = [
    "Event",
    "WebhookEvent",
    "WebhookHeaderError",
    "WebhookPayloadError",
    "WebhookSignatureError",
    "WebhookTimestampError",
    "WebhookVerificationError",
    "parse",
    "parse_issue_closed",
    "parse_issue_opened",
]

_signature = Signature("x-sum", encoding="base64")
_ISSUE_OPENED: Webhook[Literal["issue-opened"], shared.IssueOpenedPayload] = Webhook(
    "issue-opened",
    lambda: shared.IssueOpenedPayload,
    marks=(Mark(("action",), "opened"),),
    event=("X-GitHub-Event",),
    signature=_signature,
)
_ISSUE_CLOSED: Webhook[Literal["issue-closed"], shared.IssueClosedPayload] = Webhook(
    "issue-closed",
    lambda: shared.IssueClosedPayload,
    marks=(Mark(("action",), "closed"),),
    event=("X-GitHub-Event",),
    signature=_signature,
)

if TYPE_CHECKING:
    WebhookEvent: TypeAlias = (
        Event[Literal["issue-opened"], shared.IssueOpenedPayload]
        | Event[Literal["issue-closed"], shared.IssueClosedPayload]
        | Event[None, Any]
    )
else:
    WebhookEvent = Event

_webhooks: tuple[Webhook[Any, Any], ...] = (
    _ISSUE_OPENED,
    _ISSUE_CLOSED,
)


def parse(body: bytes | str, headers: Headers, secret: Secret | None) -> WebhookEvent:
    """What came: an event with the name of the webhook and its payload; one without a name, whose
    payload is plain JSON, for what the API's description does not have.

    The request must be signed with ``secret``, or one of several, else a
    ``WebhookVerificationError`` is raised; ``None`` leaves that unchecked.

    ``WebhookPayloadError`` where a payload is not as documented.
    """
    return read_event(_webhooks, body, headers, secret)


def parse_issue_opened(
    body: bytes | str, headers: Headers, secret: Secret | None
) -> shared.IssueOpenedPayload:
    """The API understands the answers 200 (Received)."""
    return _ISSUE_OPENED.verified(body, headers, secret)


def parse_issue_closed(
    body: bytes | str, headers: Headers, secret: Secret | None
) -> shared.IssueClosedPayload:
    """The API understands the answers 200 (Received)."""
    return _ISSUE_CLOSED.verified(body, headers, secret)
