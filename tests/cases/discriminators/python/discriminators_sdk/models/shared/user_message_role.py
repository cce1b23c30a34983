from __future__ import annotations

from ...types import OpenEnum


class UserMessageRole(OpenEnum):
    USER = "user"
    HUMAN = "human"
