"""Two versions of an API for ``sdkwright diff``, under one configuration."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

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


def spelled_out(named: tuple[str, str], config_file: str) -> tuple[tuple[str, str], str]:
    """The documents behind ``named``, and the configuration that says so, "" for none.

    A version alone, such as ``1.0``, is the file that is called like the document of sdk.yaml, with
    this version in place of that in its name: with ``spec/api-2.0.yaml`` it is
    ``spec/api-1.0.yaml``. Everything else stays as it is, and so does a version where there is no
    such file; then the file that is missing is what it says.
    """
    if not any(_is_version(name) for name in named):
        return named, config_file
    path = config_file or CONFIG_FILE
    config = configuration(Wanted(config=path), Report()) if os.path.lexists(path) else None
    if config is None:
        return named, config_file
    old, new = (_sibling(name, config.document) if _is_version(name) else name for name in named)
    return (old, new), config_file if (old, new) == named else path


_VERSION = re.compile(r"v?\d+(\.\d+)*([-+][0-9A-Za-z.-]+)?")


def _is_version(named: str) -> bool:
    return _VERSION.fullmatch(named) is not None and not os.path.lexists(named)


def _sibling(version: str, document: str) -> str:
    path = Path(document)
    found = re.search(r"(?<![0-9A-Za-z])v?\d+(\.\d+)*", path.stem)
    if found is None:
        return version
    stem = path.stem[: found.start()] + version + path.stem[found.end() :]
    sibling = path.with_name(stem + path.suffix)
    return str(sibling) if os.path.lexists(sibling) else version


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
