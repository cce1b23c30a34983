"""Names of pages that differ even where upper and lower case are one."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from sdkwright.diagnostics import Report
from sdkwright.names import Claim, NameBook, claim_all
from sdkwright.render.paths import problem


def file_names(
    wanted: Mapping[str, Sequence[str]], book: NameBook, folder: str
) -> Mapping[str, str]:
    """A name for each key: the first of its wishes that is free and that every file system takes,
    or one with a digest of the key.

    ``book`` knows those of the last run in ``folder``.
    A key whose first wish is the key itself goes first, then they go in the order of the mapping.
    """
    claims = [
        Claim(key, key, [*filter(_is_free, wishes), f"{wishes[0]}-{_digest(key)}"])
        for key, wishes in wanted.items()
    ]
    scope = f"pages {folder}"
    return claim_all(claims, Report(), what="page", fold=str.lower, book=book, scope=scope)


def _is_free(name: str) -> bool:
    """Whether it is not the name of a device, such as ``con``."""
    return problem(f"{name}.md") is None


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:8]
