"""Servers that a request can be sent to (OpenAPI 3.1, 4.8.5)."""

from __future__ import annotations

import re

from .document import Place

_NOWHERE = re.compile(
    r"(?!https?:)[a-z][a-z0-9+.-]*://"  # of another protocol
    r"|(?:https?:)?//(?:[/?#]|\Z)|https?:(?!//)",  # without a host
    re.IGNORECASE,
)


def can_be_address(url: object) -> bool:
    """Whether HTTP may reach ``url``, an absolute URL or one relative to another."""
    return isinstance(url, str) and not _NOWHERE.match(url.strip())


def usable_servers(holder: Place) -> tuple[Place, ...]:
    """The servers listed at ``holder`` but those whose URL can be no address."""
    listed = holder.get("servers")
    found = listed.items() if listed is not None else ()
    return tuple(s for s in found if (url := s.get("url")) is None or can_be_address(url.value))
