"""Addresses of servers, for targets to write down."""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright.ir.api import Server


def default_url(server: Server) -> str:
    """The URL of a server with the defaults of its variables."""
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.wire}}}", variable.default)
    return url


def missing_server(servers: Sequence[Server]) -> str:
    """An address for examples, where the document has none or only a part of one; else ""."""
    url = default_url(servers[0]) if servers else ""
    if url.lower().startswith(("http://", "https://")):
        return "https://api.example.com" if "{" in url else ""
    if url.startswith("//"):
        return f"https:{url}".rstrip("/")
    path = url if url.startswith("/") else ""
    return f"https://api.example.com{path}".rstrip("/")
