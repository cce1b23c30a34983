"""The runtime: files that are copied as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.render.target import Copy, Job
from sdkwright.render.templates import template_files, templates_folder

from .spell import Library
from .webhooks import RUNTIME as WEBHOOK_RUNTIME

_COMMON = "python/runtime"
_INSTEAD = {Library.MSGSPEC: "python/runtime_msgspec"}
_OF_PYDANTIC = ("adapters.py", "models.py", "places.py", "reading.py", "scalars.py", "trials.py")
"""What of the runtime another library has in its own way, or not at all."""


def runtime_jobs(root: str, library: Library) -> Iterator[Job]:
    """The runtime of packages whose models are made of ``library``."""
    for name, text in sorted(runtime_files(library).items()):
        if name not in WEBHOOK_RUNTIME:
            yield Copy(f"{root}/_runtime/{name}", text)


def runtime_files(library: Library) -> Mapping[str, str]:
    """The text of each file of the runtime by its name."""
    files = _files(_COMMON)
    if library is not Library.PYDANTIC:
        files = {name: text for name, text in files.items() if name not in _OF_PYDANTIC}
        files |= _files(_INSTEAD[library])
    return files


def _files(path: str) -> dict[str, str]:
    folder = templates_folder() / path
    return {name: (folder / name).read_text("utf-8") for name in template_files(folder)}
