"""Redirects (RFC 9110, 15.4): followed for GET and HEAD, and never to another host, since the
request may carry credentials; any other redirect is an error like every undocumented status."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from .messages import HttpRequest, HttpResponse

STATUSES = (301, 302, 303, 307, 308)
MOST = 5


def redirected(response: HttpResponse) -> HttpRequest | None:
    """The request that a redirect asks for, ``None`` where it is not to be followed."""
    request = response.request
    location = response.headers.get("location")
    if response.status_code not in STATUSES or request.method not in ("GET", "HEAD"):
        return None
    try:
        target = urljoin(request.url, location or "")
        if not location or not _same_host(request.url, target):
            return None
    except ValueError:
        return None
    return HttpRequest(
        request.method,
        target.partition("#")[0],
        request.headers,
        timeout=request.timeout,
        stream=request.stream,
        secrets=request.secrets,
    )


def _same_host(url: str, target: str) -> bool:
    """The same origin, or its secure twin."""
    old, new = urlsplit(url), urlsplit(target)
    if (old.scheme, old.hostname, old.port) == (new.scheme, new.hostname, new.port):
        return True
    upgraded = (old.scheme, new.scheme) == ("http", "https") and old.hostname == new.hostname
    return upgraded and old.port in (None, 80) and new.port in (None, 443)
