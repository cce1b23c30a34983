"""Names for an SDK that nobody named: made from the title of the document."""

from __future__ import annotations

import re
from dataclasses import replace

from sdkwright import names
from sdkwright.config import TargetConfig

_OPENAPI = re.compile("open ?api", re.IGNORECASE)
_NOISE = {"api", "apis", "swagger", "rest", "the", "a", "an", "specification", "spec"}
_WORDS = 4


def completed(target: TargetConfig, title: str) -> TargetConfig:
    """``target`` with a package and a module even where sdk.yaml gives none; in Go the package
    tells what users import."""
    base = base_words(title)
    if target.language == "go":
        # A module's path is an address; its last part is what the package is called.
        path = f"example.com/{'-'.join((*base, 'sdk'))}"
        return replace(target, package=target.package or path)
    if target.language == "php":
        vendor, namespace = "-".join(base), names.pascal(base)
        return replace(
            target,
            package=target.package or f"{vendor}/{vendor}-sdk",
            module=target.module or namespace,
        )
    return replace(
        target,
        package=target.package or "-".join((*base, "sdk")),
        module=target.module or "_".join((*base, "sdk")),
    )


def base_words(title: str) -> tuple[str, ...]:
    """At most four words of the title, lower case and ASCII; ("api",) when it has none to offer."""
    found = [word.lower() for word in names.words(_OPENAPI.sub(" ", title))]
    usable = [word for word in found if word.isascii()]
    telling = [word for word in usable if word not in _NOISE] or usable
    if telling and telling[-1] == "sdk":
        telling.pop()
    if not telling or telling[0][0].isdigit():
        telling.insert(0, "api")
    return tuple(telling[:_WORDS])
