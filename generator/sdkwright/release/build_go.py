"""A module as the proxy protocol serves it (https://go.dev/ref/mod#goproxy-protocol)."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping

from sdkwright.render import paths

from .build_archives import zip_of
from .build_job import BuildJob
from .problems import PackagingError

_MAJOR = re.compile(r"(?:/v([1-9]\d*)|^gopkg\.in/.*\.v(\d+))$")
_MODULE = re.compile(r"^module\s+\"?([^\s\"]+)", re.MULTILINE)
_PUNCTUATION = frozenset("!#$%&()+,-.=@[]^_{}~ ")
_MAX_ZIP = 500 << 20
_MAX_FILE = 16 << 20
"""Bytes; of go.mod and of LICENSE (https://go.dev/ref/mod#zip-path-size-constraints)."""


def name_of(files: Mapping[str, bytes]) -> str:
    """Raises ``ValueError`` and ``KeyError``."""
    found = _MODULE.search(files["go.mod"].decode())
    if found is None:
        raise ValueError("go.mod has no line that begins with module")
    return found[1]


def version_problem(job: BuildJob) -> str:
    """A major version from 2 on stands at the end of the module's path, and no other does."""
    module, version = job.package, job.target.version
    major = int(version.partition(".")[0])
    found = _MAJOR.search(module)
    if found is None:
        return (
            ""
            if major < 2
            else f"{version} needs a module whose path ends with /v{major}, which {module} does not"
        )
    said = int(found[1] or found[2])
    if said == major or (said == 1 and major == 0 and module.startswith("gopkg.in/")):
        return ""
    return f"the path {module} is one of versions {said}.x.y, and the version is {version}"


def build(job: BuildJob) -> dict[str, bytes]:
    """The files of a folder for GOPROXY, by their paths. Raises ``PackagingError``."""
    module, version = job.package, f"v{job.target.version}"
    files = _module_files(job.files)
    root = f"{module}@{version}/"
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(job.epoch))
    base = f"{escaped(module)}/@v/{escaped(version)}"
    info = json.dumps({"Version": version, "Time": moment}, separators=(",", ":"))
    archive = zip_of({root + name: data for name, data in files.items()}, job.epoch)
    if max(len(archive), sum(map(len, files.values()))) > _MAX_ZIP:
        raise PackagingError("unfit-package", "the module has more than 500 MiB")
    return {
        f"{escaped(module)}/@v/list": f"{version}\n".encode(),
        f"{base}.info": info.encode(),
        f"{base}.mod": files["go.mod"],
        f"{base}.zip": archive,
    }


def escaped(text: str) -> str:
    """``!a`` for ``A``: names in a folder for GOPROXY have no upper case."""
    return re.sub("[A-Z]", lambda found: f"!{found[0].lower()}", text)


def _module_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Without modules of their own below; checked as https://go.dev/ref/mod#zip-files asks."""
    inner = tuple(f"{n.rpartition('/')[0]}/" for n in files if n.endswith("/go.mod"))
    found = {name: data for name, data in files.items() if not name.startswith(inner)}
    folded: dict[str, str] = {}
    for name, data in found.items():
        reason = _problem(name)
        if reason:
            raise PackagingError("unfit-package", f"{name} cannot be in a module of Go: {reason}")
        other = folded.setdefault(name.casefold(), name)
        if other != name:
            raise PackagingError(
                "unfit-package", f"{name} and {other} are one file on some file systems"
            )
        if name in ("go.mod", "LICENSE") and len(data) > _MAX_FILE:
            raise PackagingError("unfit-package", f"{name} has more than 16 MiB")
    return found


def _problem(name: str) -> str:
    """What is wrong with a path (golang.org/x/mod/module, CheckFilePath)."""
    reason = paths.problem(name)
    if reason is not None:
        return reason
    odd = sorted({c for c in name if not (c.isalnum() or c in _PUNCTUATION or c == "/")})
    return f"it has the character {odd[0]!r}" if odd else ""
