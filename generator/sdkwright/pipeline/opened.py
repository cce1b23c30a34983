"""A document that is in no file of this machine: on the standard input, or in a revision of git."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.source.document import Document
from sdkwright.source.reader import read, read_text

from .git_tree import GitTree
from .inputs import UsageProblem

STDIN = "-"

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


@dataclass(frozen=True, slots=True)
class Opened:
    """``path`` is the file of this machine that the document is, or was, or would be; ``revision``
    that of git, "" for none; ``base`` the folder that references may not leave, if not the usual
    one. ``shown`` is what findings call it, ``file`` where it can be read; ``text`` is what it is
    where it is in no file."""

    shown: str
    path: str
    file: str = ""
    text: bytes = b""
    revision: str = ""
    base: Path | None = None

    def read(self, report: Report) -> Document | None:
        """The document; None where the report says why."""
        if not self.file:
            return read_text(self.text, self.shown, report)
        return read(self.file, report, shown_as=self.shown)


@contextlib.contextmanager
def opened(named: str) -> Iterator[Opened]:
    """The document that a user calls ``named``: a file, ``-``, or ``revision:path``; it can be read
    until the end of the context, as can the files it refers to. Raises ``UsageProblem``."""
    if named == STDIN:
        yield Opened("<stdin>", "", text=sys.stdin.buffer.read())
        return
    revision = _revision(named)
    if not revision:
        yield Opened(named, named, named)
        return
    path = named.removeprefix(revision + ":")
    with tempfile.TemporaryDirectory(prefix="sdkwright-") as folder:
        tree = GitTree.at(revision)
        inside = tree.inside(path)
        # A folder deeper, so that what is above the root of the tree is ours, too.
        root = Path(os.path.realpath(folder)) / "tree"
        tree.write(inside, root)
        yield Opened(named, str(tree.root / inside), str(root / inside), b"", revision, root)


def _revision(named: str) -> str:
    """What is before the colon of ``revision:path``; "" for the name of a file."""
    if _URL.match(named):
        raise UsageProblem(f"{named} is on another host, where nothing is read; fetch it first")
    if ":" not in named or _DRIVE.match(named) or os.path.lexists(named):
        return ""
    return named.partition(":")[0]
