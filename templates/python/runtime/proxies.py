"""Which proxy a request goes through."""

from __future__ import annotations

import os
import sys


class Proxies:
    """The proxies of the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY) or of the
    system's settings, read once."""

    def __init__(self) -> None:
        self._found: dict[str, str] = {}
        if sys.platform in ("darwin", "win32") or any(
            name.lower().endswith("_proxy") and value for name, value in os.environ.items()
        ):
            from urllib.request import getproxies

            self._found = getproxies()

    def of(self, url: str) -> str | None:
        if not self._found:
            return None
        from urllib.parse import urlsplit
        from urllib.request import proxy_bypass

        parts = urlsplit(url)
        if proxy_bypass(parts.netloc.rpartition("@")[2]):
            return None
        proxy = self._found.get(parts.scheme) or self._found.get("all")
        return proxy if proxy is None or "://" in proxy else f"http://{proxy}"
