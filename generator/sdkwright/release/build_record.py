"""What lies in the folder of artifacts, and what it was made from: ``build.json``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from .problems import PackagingError

RECORD = "build.json"
_FORMAT = 1
_AGAIN = "Run `sdkwright build` again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """``path`` is relative to the folder of artifacts; ``source`` is the digest of the files that
    the package was made from. Digests are SHA-256 in hexadecimal."""

    language: str
    package: str
    version: str
    path: str
    bytes: int
    sha256: str
    source: str

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]


def read_record(folder: Path) -> tuple[Artifact, ...]:
    """All artifacts of the last build of each language; none where nothing was built.

    Raises ``PackagingError`` for a record that is none.
    """
    try:
        root = json.loads((folder / RECORD).read_bytes())
        if root["format"] != _FORMAT:
            raise ValueError(f"its format is {root['format']!r}")
        return tuple(_artifact(each) for each in root["artifacts"])
    except FileNotFoundError:
        return ()
    except (ValueError, KeyError, TypeError) as error:
        shown = (folder / RECORD).as_posix()
        raise PackagingError("not-built", f"{shown} cannot be read: {error}", _AGAIN) from None


def _artifact(said: Any) -> Artifact:
    found = Artifact(**said)
    path = PurePosixPath(found.path)
    if path.is_absolute() or ".." in path.parts:
        raise ValueError(f"{found.path!r} lies elsewhere")
    return found


def record_text(artifacts: Sequence[Artifact]) -> bytes:
    """Sorted, so that the same build gives the same bytes."""
    each = [asdict(one) for one in sorted(artifacts, key=lambda a: (a.language, a.path))]
    return (json.dumps({"format": _FORMAT, "artifacts": each}, indent=2) + "\n").encode()


def checked(artifact: Artifact, folder: Path) -> bytes:
    """The content of an artifact. Raises ``PackagingError`` where it is not what was built."""
    shown = (folder / artifact.path).as_posix()
    try:
        data = (folder / artifact.path).read_bytes()
    except OSError:
        raise PackagingError("not-built", f"{shown} is missing", _AGAIN) from None
    if sha256(data).hexdigest() != artifact.sha256:
        raise PackagingError("not-built", f"{shown} is not what was built", _AGAIN)
    return data
