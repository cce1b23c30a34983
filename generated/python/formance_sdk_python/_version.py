"""The version of this package, and what it calls itself in requests."""

__version__ = "0.1.0"
__user_agent__ = "formance-sdk-python/0.1.0"
