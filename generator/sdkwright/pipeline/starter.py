"""The first sdk.yaml for a document."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from pathlib import Path

from sdkwright.config import TargetConfig
from sdkwright.defaults import completed
from sdkwright.diagnostics import Report
from sdkwright.source.document import Place
from sdkwright.source.reader import read

_CANDIDATES = ("*.yaml", "*.yml", "*.json")
_FOLDERS = (".", "spec", "api", "openapi", "docs")
_OPENAPI = re.compile(r"""(?:^|[{,])\s*["']?(?:openapi|swagger)["']?\s*:""", re.MULTILINE)
_PLAIN = re.compile(r"[A-Za-z_./][A-Za-z0-9_./-]*")


def documents_here() -> list[str]:
    """OpenAPI documents in the working directory and the folders where they usually are."""
    found: list[str] = []
    for folder in _FOLDERS:
        for pattern in _CANDIDATES:
            found.extend(str(path) for path in Path(folder).glob(pattern) if _is_openapi(path))
    return sorted(found)


def _is_openapi(path: Path) -> bool:
    if path.name.startswith("sdk.") or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            start = file.read(4096)
    except OSError:
        return False
    return _OPENAPI.search(start.decode("utf-8", "replace")) is not None


def first_config(
    document: str, config: str, languages: Sequence[str], report: Report
) -> str | None:
    """The text of an sdk.yaml at ``config`` for ``document``; None when that cannot be read."""
    found = read(document, report)
    if found is None:
        return None
    place = Place.root(found).get("info")
    title = place.get("title") if place is not None else None
    text = title.value if title is not None and isinstance(title.value, str) else ""
    relative = os.path.relpath(document, Path(config).parent).replace(os.sep, "/")
    head = (
        "# What people decide about the SDKs; docs/configuration.md of sdkwright lists all keys.\n"
        f"document: {_value(relative)}\n"
        "targets:\n"
    )
    return head + "".join(_target(language, text) for language in languages)


def _target(language: str, title: str) -> str:
    empty = TargetConfig(language=language, output=f"generated/{language}", package="", module="")
    target = completed(empty, title)
    module = f"    module: {_value(target.module)}\n" if target.module else ""
    return (
        f"  {language}:\n"
        f"    output: {_value(target.output)}\n"
        f"    package: {_value(target.package)}\n"
        f"{module}"
        f"    class: {target.sdk_class}\n"
        f"    version: {target.version}\n"
        "    # license: MIT\n"
    )


def _value(text: str) -> str:
    """``text`` as YAML: quoted as JSON is unless it can be nothing but a text."""
    return text if _PLAIN.fullmatch(text) and text not in (".", "..") else json.dumps(text)
