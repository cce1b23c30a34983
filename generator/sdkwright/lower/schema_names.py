"""What the schemas under ``components`` are called: shorter where programs made their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sdkwright.ir.types import Name
from sdkwright.names import words
from sdkwright.source.document import Place

from .context import Lowering
from .operations import Found
from .wishes import Wish, settle

SCHEMAS = "schemas"
"""The scope in which these names are remembered."""

_SEGMENT = r"[A-Za-z_]\w*"
_DOTTED = re.compile(rf"{_SEGMENT}(\.{_SEGMENT})*\.[A-Z]\w*")
_MODULES = re.compile(r"[a-z]\w*?(__[a-z]\w*?)*__[A-Z][A-Za-z0-9]*")
_GENERIC = re.compile(r"([^`\[\]]+)`\d+\[(\[.*\])\]")
_BODY = "Body_"


def schema_names(run: Lowering, root: Place, found: Sequence[Found]) -> Mapping[str, Name]:
    """The names of the schemas that have others than the words of their keys."""
    components = root.get("components")
    schemas = components.get("schemas") if components is not None else None
    if schemas is None or not run.config.names.shorten:
        return {}
    operations = {operation.spelling: operation for operation in found}
    wishes = [_wish(key, place, operations) for key, place in schemas.members()]
    if not any(wish.short for wish in wishes):
        return {}
    names = settle(wishes, run.names, SCHEMAS, run.report, "schema")
    return {wish.key: names[wish.key] for wish in wishes if wish.short}


def _wish(key: str, place: Place, operations: Mapping[str, Found]) -> Wish:
    short = tuple(dict.fromkeys(_candidates(key, operations)))
    return Wish(
        key,
        key,
        tuple(name for name in short if name and name != words(key)),
        (words(key),),
        why="where a program has it from is left out",
        origin=place.key_origin,
    )


def _candidates(key: str, operations: Mapping[str, Found]) -> Iterator[Name]:
    made_for = operations.get(key.removeprefix(_BODY))
    if key.startswith(_BODY) and made_for is not None:
        yield (*made_for.model_name, "Body")
    elif _GENERIC.fullmatch(key):
        yield _generic(key)
    elif _DOTTED.fullmatch(key):
        yield from _endings(key.split("."))
    elif _MODULES.fullmatch(key):
        yield from _endings(key.split("__"))


def _endings(segments: Sequence[str]) -> Iterator[Name]:
    """``v1.Pod`` → ``Pod``, ``v1 Pod``: the shortest that no other has is taken."""
    for start in range(len(segments) - 1, -1, -1):
        yield words(".".join(segments[start:]))


def _generic(text: str) -> Name:
    """A type of .NET by its full name: ``System.Collections.Generic.List`1[[Acme.Pet, Acme, …]]``
    → ``List Pet``."""
    match = _GENERIC.match(text)
    if match is None:
        return words(text.partition(",")[0].rpartition(".")[2])
    inside = [word for argument in _arguments(match[2]) for word in _generic(argument)]
    return (*words(match[1].rpartition(".")[2]), *inside)


def _arguments(text: str) -> Iterator[str]:
    """``[A, x],[B, y]`` → ``A, x`` and ``B, y``; brackets may stand inside."""
    depth = start = 0
    for index, char in enumerate(text):
        if char == "[":
            start = index + 1 if depth == 0 else start
            depth += 1
        elif char == "]":
            depth -= 1
            if depth == 0:
                yield text[start:index]
