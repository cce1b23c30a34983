"""What building one package starts from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sdkwright.config import TargetConfig

_LICENCE = re.compile(r"(?:li[cs]en[cs]e|copying|unlicense)(?:[.-].*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildJob:
    """``folder`` is the output folder, ``files`` its package by paths, ``package`` what these call
    it; ``scratch`` is empty, and ``epoch`` the time of everything in archives, in seconds since
    1970."""

    target: TargetConfig
    package: str
    folder: Path
    files: Mapping[str, bytes]
    scratch: Path
    epoch: int

    @property
    def has_licence(self) -> bool:
        return any(_LICENCE.fullmatch(name) for name in self.files)
