"""black, in process: single statements for what is too long, whole files where that is not enough.

Templates write what black leaves alone as long as a line holds it, so files without a longer line
need no formatter; tests run it over all that the cases and random documents give.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.metadata import version
from itertools import pairwise
from typing import TYPE_CHECKING

from .literals import WIDTH

if TYPE_CHECKING:
    from black.mode import Mode

# Below this many characters a second process costs more than it saves: black does 200 KB/s of what
# templates laid out, starting a process and importing black takes a third of a second.
_WORTH_A_PROCESS = 200_000

_QUOTES = '"""'
_ENDS = re.compile(r'(?:[^"\\]|\\.|"(?!""))*+"""')
"""A line with the end of a docstring, from somewhere inside of it."""

_UNBREAKABLE = re.compile(
    r' *(?:(?:"[^"\\]*": |\w+=)?"[^"\\]*",|(?:\| )?\w+(?:\.\w+)?|\w+(?:\.\w+)?,|\w+ as \w+,'
    r"|from [\w.]+ import \(|class \w+\(|\w+ = \w+\[)"
)
"""A text or a name as a member of something, on a line of its own; the first line of an import, of
a class whose bases are on the next, or of a type that is given a name."""
_ALONE = re.compile(r" *(?:class \w+\(|.*(?:\w\[|: \()|\) = \()")
"""What stands before a name on a line of its own that stays there."""
_NAME = re.compile(r" *\w+(?:\.\w+)?")
_ANNOTATED = re.compile(r"( *)\w+: (\w+)")
"""A name whose type is a name."""


def formatter() -> str:
    """The formatter's name and version, for the manifest."""
    return f"black {version('black')}, {WIDTH} columns, py311"


def format(files: Mapping[str, str]) -> dict[str, str]:
    """Every text as black leaves it, by path; the order of ``files`` is kept.

    Raises ``black.InvalidInput`` for what is not Python.
    """
    python = {path: text for path, text in files.items() if path.endswith((".py", ".pyi"))}
    formatted = _formatted(python)
    return {path: formatted.get(path, text) for path, text in files.items()}


def laid_out(text: str) -> bool:
    """Whether black would find nothing to do in a text of our own templates."""
    lines = text.split("\n")
    if max(map(len, lines)) <= WIDTH:
        return True
    code = list(_code(lines))
    return all(
        len(line) <= WIDTH or _unbreakable(line, before) for before, line in pairwise(("", *code))
    )


def _unbreakable(line: str, before: str) -> bool:
    """Whether black leaves a line as it is that is too long, after the line ``before``."""
    if _UNBREAKABLE.fullmatch(line):
        return not _NAME.fullmatch(line) or _ALONE.fullmatch(before) is not None
    # Brackets around the type would make it fit, or not.
    found = _ANNOTATED.fullmatch(line)
    return found is not None and len(found[1]) + 4 + len(found[2]) > WIDTH


def _code(lines: Iterable[str]) -> Iterator[str]:
    """Without the lines of docstrings: no other statement begins with three quotes."""
    inside = False
    for line in lines:
        text = line.lstrip()
        if inside:
            inside = _ENDS.match(line) is None
        elif text.startswith(_QUOTES):
            inside = _ENDS.match(text, len(_QUOTES)) is None
        else:
            yield line


@cache
def settled(source: str) -> str:
    """One statement as black leaves it, without a line end."""
    return _one(source).rstrip("\n")


@cache
def _mode() -> Mode:
    from black.mode import Mode, TargetVersion

    return Mode(line_length=WIDTH, target_versions={TargetVersion.PY311})


def _one(source: str) -> str:
    import black

    return black.format_str(source, mode=_mode())


def _formatted(files: Mapping[str, str]) -> dict[str, str]:
    workers = min(os.cpu_count() or 1, sum(map(len, files.values())) // _WORTH_A_PROCESS)
    if workers < 2:
        return {path: _one(text) for path, text in files.items()}
    from concurrent.futures import ProcessPoolExecutor

    # The longest first, so that no process is left with one at the end.
    paths = sorted(files, key=lambda path: (-len(files[path]), path))
    with ProcessPoolExecutor(workers) as pool:
        texts = pool.map(_one, (files[path] for path in paths), chunksize=4)
        return dict(zip(paths, texts, strict=True))
