"""The PHP back-end."""

from .target import TARGET

__all__ = ["TARGET"]
