"""Which server: the URL of a call, from what the user chose and the document lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import RequestValidationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .client import Client
    from .operation import Server


def base_url(client: Client) -> str:
    """The client's server, without a slash at its end."""
    if client.server_url is not None:
        return checked(client.server_url)
    if not client.servers:
        raise RequestValidationError("the API names no server: give server_url")
    return checked(filled(client.servers[client.server_idx or 0], client.variables))


def filled(server: Server, variables: Mapping[str, str | None]) -> str:
    """The template with its slots filled: the user's values, else the document's defaults."""
    url = server.url
    for name, default in server.variables.items():
        given = variables.get(name)
        url = url.replace("{" + name + "}", default if given is None else str(given))
    return url


def checked(url: str) -> str:
    """Raises ``RequestValidationError`` for a URL that no request can be sent to."""
    scheme, found, rest = url.partition("://")
    if not found or scheme.lower() not in ("http", "https") or not rest or "{" in url:
        raise RequestValidationError(f"{url!r} is not an absolute http or https URL")
    if not url.isprintable() or " " in url or "?" in url or "#" in url:
        raise RequestValidationError("a server URL has no query, no fragment and no spaces")
    host, colon, port = rest.partition("/")[0].rpartition("@")[2].rpartition(":")
    if colon and "]" not in port and not (host and port.isdigit() and int(port) < 65_536):
        raise RequestValidationError(f"{port!r} is not a port")
    return url.rstrip("/")


def origin(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def resolved(base: str, reference: str) -> str:
    """``reference`` against the server ``base``, which counts as a folder (RFC 3986, 5.2)."""
    if not reference:
        return base
    if reference[0] == "/" and reference[:2] != "//":
        return origin(base) + reference
    from urllib.parse import urljoin

    return urljoin(base + "/", reference)
