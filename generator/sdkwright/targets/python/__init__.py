"""Python: an IR becomes a package with pydantic models, an httpx2 transport, sync and async."""

from .target import TARGET

__all__ = ["TARGET"]
