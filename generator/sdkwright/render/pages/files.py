"""Names of pages that differ even where upper and lower case are one."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from sdkwright.diagnostics import Report
from sdkwright.names import Claim, claim_all


def file_names(wanted: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """A name for each key: the first of its wishes that is free, or one with a digest of the key.

    A key whose first wish is the key itself goes first, then they go in the order of the mapping.
    """
    claims = [
        Claim(key, key, [*wishes, f"{wishes[0]}-{_digest(key)}"]) for key, wishes in wanted.items()
    ]
    return claim_all(claims, Report(), what="page", fold=str.lower)


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:8]
