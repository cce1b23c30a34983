"""Addresses within the page: readable, and different for different things."""

from __future__ import annotations

import re

_ODD = re.compile(r"[^A-Za-z0-9._/-]")


def operation_anchor(id: str) -> str:
    return "op-" + _plain(id)


def group_anchor(accessor: str) -> str:
    return "group-" + _plain(accessor)


def model_anchor(path: str) -> str:
    """The address of the model whose page is ``path``, such as ``models/shared/trigger.md``."""
    return "model-" + _plain(path.removeprefix("models/").removesuffix(".md").replace("/", "."))


def _plain(text: str) -> str:
    """``text`` as what may stand in an id and in a URL as it is; no two texts become the same."""
    return _ODD.sub(lambda match: f"~{ord(match[0]):x}~", text)
