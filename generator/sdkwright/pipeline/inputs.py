"""From the command line and sdk.yaml to the ``Config`` of a run; its paths are ready to open."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Report

CONFIG_FILE = "sdk.yaml"
DEFAULT_LANGUAGE = "python"


class UsageProblem(Exception):  # noqa: N818 - it is about the user's words, not about the program
    """The arguments do not say what to do; the message says what is missing or wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The arguments of a command; "" for one that was not given."""

    document: str = ""
    language: str = ""
    output: str = ""
    config: str = ""
    lenient: bool = False


def configuration(wanted: Wanted, report: Report) -> Config | None:
    """The configuration that ``wanted`` asks for; None when sdk.yaml has errors.

    A document that is named on the command line and is not the one of the sdk.yaml in the working
    directory does not use that file: its names belong to another API.
    Raises ``UsageProblem``.
    """
    path = wanted.config or (CONFIG_FILE if os.path.lexists(CONFIG_FILE) else "")
    if not path:
        return _bare(wanted)
    # Reading YAML takes half of the time that a command without a configuration file needs.
    from sdkwright.config_reader import read_config

    found = read_config(path, report)
    if found is None:
        return None
    config = _located(found)
    if wanted.document and not _same(wanted.document, config.document):
        if not wanted.config:
            return _bare(wanted)
        config = replace(config, document=wanted.document)
    return replace(config, targets=_chosen(config, wanted), lenient=wanted.lenient)


def own_config(path: str, report: Report) -> Config | None:
    """What ``path``, else the sdk.yaml of the working directory, says; None where there is none or
    where the report says what is wrong with it."""
    path = path or (CONFIG_FILE if os.path.lexists(CONFIG_FILE) else "")
    if not path:
        return None
    from sdkwright.config_reader import read_config

    found = read_config(path, report)
    return None if found is None else _located(found)


def _bare(wanted: Wanted) -> Config:
    if not wanted.document:
        raise UsageProblem(
            "no document: name one, or write sdk.yaml with `sdkwright init DOC` and run again"
        )
    language = wanted.language or DEFAULT_LANGUAGE
    _must_exist(language)
    output = wanted.output or f"generated/{language}"
    target = TargetConfig(language=language, output=output, package="", module="")
    return Config(document=wanted.document, targets=(target,), lenient=wanted.lenient)


def _must_exist(language: str) -> None:
    from sdkwright.targets import TARGETS

    if language not in TARGETS:
        known = ", ".join(sorted(TARGETS))
        raise UsageProblem(f"there is no target language {language!r}; known: {known}")


def _located(config: Config) -> Config:
    base = Path(config.path).parent

    def locate(path: str) -> str:
        return os.path.normpath(base / path) if path else ""

    targets = (replace(target, output=locate(target.output)) for target in config.targets)
    return replace(
        config,
        document=locate(config.document),
        overlays=tuple(locate(path) for path in config.overlays),
        templates=locate(config.templates),
        targets=tuple(targets),
    )


def _same(one: str, other: str) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _chosen(config: Config, wanted: Wanted) -> tuple[TargetConfig, ...]:
    targets = config.targets
    if wanted.language:
        _must_exist(wanted.language)
        targets = tuple(target for target in targets if target.language == wanted.language)
        if not targets:
            known = ", ".join(target.language for target in config.targets)
            raise UsageProblem(f"{config.path} has no target {wanted.language!r}, only {known}")
    if wanted.output:
        if len(targets) > 1:
            raise UsageProblem("--output needs --language when sdk.yaml has several targets")
        targets = tuple(replace(target, output=wanted.output) for target in targets)
    return targets
