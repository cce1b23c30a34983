"""The second choice for an answer: where the variant that the members of an object say refuses it,
the others that the object can be are tried. Only answers that were refused come here.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from .adapters import adapter_of
from .unions import TRIALS

if TYPE_CHECKING:
    from collections.abc import Callable

    from .unions import Chooser


class Trials:
    """What was found out about the objects of one answer, which outlives this, by their identity:
    each object is tried once for each union, so unions inside of each other stay cheap."""

    __slots__ = ("_adapters", "_tags", "switched")

    def __init__(self) -> None:
        self.switched = False
        self._tags: dict[tuple[int, int], str] = {}
        self._adapters: dict[tuple[int, str], TypeAdapter[Any]] = {}

    def choose(self, chooser: Chooser, value: Any) -> str:
        """The tag of the first variant that takes ``value``, else of the first that it can be."""
        key = (chooser.identity, id(value))
        if key not in self._tags:
            tags = chooser.ranked(value)
            self._tags[key] = tags[0]
            found = next((tag for tag in tags if self._takes(chooser, tag, value)), tags[0])
            self._tags[key] = found
            self.switched = self.switched or found != tags[0]
        return self._tags[key]

    def _takes(self, chooser: Chooser, tag: str, value: Any) -> bool:
        key = (chooser.identity, tag)
        if key not in self._adapters:
            self._adapters[key] = adapter_of(chooser.groups[tag][0])
        try:
            self._adapters[key].validate_python(value, by_name=False, by_alias=True)
        except ValidationError:
            return False
        return True


def tried(
    adapter: TypeAdapter[Any], content: bytes, error: ValidationError, digits: Callable[[str], Any]
) -> Any:
    """``content``, which ``adapter`` refused with ``error``, where other variants make it fit.

    ``digits`` makes a number of a text with a fraction. Raises ``error`` where nothing fits."""
    trials = Trials()
    token = TRIALS.set(trials)
    try:
        value = json.loads(content, parse_float=digits)
        found = adapter.validate_python(value, by_name=False, by_alias=True)
    except (ValueError, RecursionError):
        raise error from None
    finally:
        TRIALS.reset(token)
    if not trials.switched:
        raise error
    return found
