from __future__ import annotations

from ...types import BaseModel


class V2ServerInfo(BaseModel):
    """What the service tells about itself."""

    version: str
    """Release of the service that answers, for example `v2.4.1`."""
