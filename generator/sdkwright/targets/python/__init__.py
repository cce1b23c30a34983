"""Python: an IR becomes a package with models of pydantic or msgspec, sync and async."""

from .target import TARGET

__all__ = ["TARGET"]
