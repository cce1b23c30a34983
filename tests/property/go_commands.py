"""How the tests of this folder run the go command."""

from __future__ import annotations

import os


def go_environment() -> dict[str, str]:
    """Away from the network, and from what the machine's user has set."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GO")}
    cache = {name: os.environ[name] for name in ("GOCACHE", "GOROOT") if name in os.environ}
    flags = {"GOENV": "off", "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOFLAGS": "-trimpath"}
    return {**kept, **cache, **flags}
