"""Two versions of an API for ``sdkwright diff``, under one configuration."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.targets import TARGETS

from .described import Described as Described
from .described import described
from .elsewhere import elsewhere
from .inputs import CONFIG_FILE, Wanted, configuration
from .opened import Opened, opened
from .progress import Progress


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions under one configuration; ``config.path`` is "" where there is none."""

    old: Described
    new: Described
    config: Config


def both(
    named: tuple[str, str], config_file: str, reports: tuple[Report, Report], progress: Progress
) -> Compared | None:
    """The versions that a user calls ``named``; ``reports`` have what is wrong with each.

    None where one of them cannot be read. sdk.yaml counts for both when it is named, or when its
    document is one of the two; else all languages there are do, without settings.
    Raises ``UsageProblem``.
    """
    with opened(named[0]) as old, opened(named[1]) as new:
        config = _settings((old, new), config_file, reports[0])
        if config is None:
            return None
        with elsewhere(config, new, reports[1], progress) as described_new:
            before = described(config, old, reports[0], progress)
            after = described_new()
    return None if before is None or after is None else Compared(before, after, config)


def _settings(sides: Sequence[Opened], config_file: str, report: Report) -> Config | None:
    if config_file or os.path.lexists(CONFIG_FILE):
        config = configuration(Wanted(config=config_file or CONFIG_FILE), report)
        if config is None or config_file or any(_is(side, config) for side in sides):
            return config
    targets = (
        TargetConfig(language=name, output="", package="", module="", version="")
        for name in sorted(TARGETS)
    )
    return Config(document="", targets=tuple(targets))


def _is(side: Opened, config: Config) -> bool:
    return bool(side.path) and os.path.realpath(side.path) == os.path.realpath(config.document)
