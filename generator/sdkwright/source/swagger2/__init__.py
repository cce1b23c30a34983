"""OpenAPI 2.0 is rewritten, in place, to the shape of 3.0, from which 3.1 is made."""

from .convert import convert

__all__ = ["convert"]
