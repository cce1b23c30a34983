"""Files of a revision of the git repository around the working directory."""

from __future__ import annotations

import os
import posixpath
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from .inputs import UsageProblem

# What may name a file: the value of a `$ref`, or anything with the ending of a document.
_NAMES = re.compile(
    r"""\$ref["']?\s*:\s*(?:"([^"\n#]+)|'([^'\n#]+)|([^"'\s#,}][^\s#,}]*))"""
    r"""|([^\s"'#:,{}\[\]]+\.(?:ya?ml|json)\b)"""
)


@dataclass(frozen=True, slots=True)
class GitTree:
    """``blobs`` are the ids of contents by path from ``root``, the folder of the repository, with
    slashes; ``prefix`` is the path of the working directory in it, "" or ending in a slash."""

    revision: str
    root: Path
    prefix: str
    blobs: Mapping[str, str]

    @classmethod
    def at(cls, revision: str) -> GitTree:
        """Raises ``UsageProblem`` where there is no git, no repository, or no such revision."""
        root, prefix = (_git("rev-parse", f"--show-{what}") for what in ("toplevel", "prefix"))
        if root is None or prefix is None:
            raise UsageProblem(
                f"there is no file of this name, and no git repository with a revision {revision!r}"
            )
        commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{tree}")
        if commit is None:
            raise UsageProblem(f"git knows no revision {revision!r}")
        listing = _git("ls-tree", "-r", "-z", "--full-tree", _line(commit)) or b""
        return cls(revision, Path(os.fsdecode(_line(root))), _line(prefix), dict(_blobs(listing)))

    def inside(self, path: str) -> str:
        """``path`` from the root, as git reads it: from there, or with ``./`` or ``../`` from the
        working directory. Raises ``UsageProblem`` where the revision has no such file."""
        slashed = path.replace(os.sep, "/")
        here = posixpath.normpath(self.prefix + slashed)
        found = here if slashed.startswith(("./", "../")) else posixpath.normpath(slashed)
        if found not in self.blobs:
            hint = f"; did you mean {self.revision}:./{path}?" if here in self.blobs else ""
            raise UsageProblem(f"the revision {self.revision!r} has no file {path!r}{hint}")
        return found

    def write(self, path: str, target: Path) -> None:
        """Write the file ``path`` and those it refers to, directly or not, below ``target``."""
        written: set[str] = set()
        pending = [path]
        while pending:
            one = pending.pop()
            if one in written or one not in self.blobs:
                continue
            written.add(one)
            content = _git("cat-file", "blob", self.blobs[one])
            if content is None:
                raise UsageProblem(f"git cannot read {one!r} of the revision {self.revision!r}")
            (target / one).parent.mkdir(parents=True, exist_ok=True)
            (target / one).write_bytes(content)
            pending.extend(_referred(content, posixpath.dirname(one)))


def _referred(content: bytes, folder: str) -> Iterator[str]:
    """What may be paths of files that a document in ``folder`` refers to."""
    names = {
        next(filter(None, found.groups()))
        for found in _NAMES.finditer(content.decode("utf-8", "replace"))
    }
    for name in sorted(names):
        yield posixpath.normpath(posixpath.join(folder, unquote(name)))


def _blobs(listing: bytes) -> Iterator[tuple[str, str]]:
    """Regular files of ``mode type id<TAB>path`` lines; links and submodules are none."""
    for line in listing.split(b"\0"):
        facts, _, path = line.partition(b"\t")
        if facts.startswith(b"100"):
            yield os.fsdecode(path), facts.split()[2].decode("ascii")


def _line(output: bytes) -> str:
    return os.fsdecode(output).rstrip("\r\n")


def _git(*arguments: str) -> bytes | None:
    """What git says; None where it fails."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise UsageProblem("git is not installed; without it, a revision cannot be read") from None
    return done.stdout if done.returncode == 0 else None
