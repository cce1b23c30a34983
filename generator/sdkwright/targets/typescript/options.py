"""What sdk.yaml may say under ``options`` of the TypeScript target."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.names import constant, words
from sdkwright.render.options import Choice, given_options

from .names import reserved

OPTIONS: dict[str, Choice] = {"docs": bool, "env_prefix": str, "int64": ("number", "bigint")}
_NPM_NAME = re.compile(r"(?:@[a-z0-9~-][a-z0-9._~-]*/)?[a-z0-9~-][a-z0-9._~-]*")
_SUFFIXES = {"sdk", "typescript", "ts", "js", "client", "api"}


@dataclass(frozen=True, slots=True)
class Options:
    """``docs``: write a page for each group and model. ``env_prefix``: what the environment
    variables that stand in for credentials begin with. ``bigint64``: 64-bit integers are
    ``bigint``; else they are numbers, and one that a number cannot hold is refused."""

    docs: bool
    env_prefix: str
    bigint64: bool


def options_of(config: TargetConfig, report: Report) -> Options:
    """The options with their defaults; what is unknown or of the wrong type is reported."""
    given = given_options(config, OPTIONS, report)
    if not _NPM_NAME.fullmatch(config.package):
        said = "npm wants lower case letters, digits and -._~, maybe after a @scope/"
        message = f"the package cannot be called {config.package!r}: {said}"
        report.add("config-value", message, config.places.get("package"))
    if config.sdk_class in {"SDKCore", *reserved("type")}:
        said = f"the class cannot be called {config.sdk_class}, which is another's name"
        report.add("config-value", said, config.places.get("class"))
    return Options(
        docs=bool(given.get("docs", True)),
        env_prefix=str(given.get("env_prefix") or _prefix(config.package)),
        bigint64=given.get("int64") == "bigint",
    )


def _prefix(package: str) -> str:
    """``@formance/formance-sdk`` → ``FORMANCE``."""
    name = list(words(package.rpartition("/")[2]))
    while len(name) > 1 and name[-1].lower() in _SUFFIXES:
        name.pop()
    text = constant(tuple(name))
    return text if text[:1].isalpha() else f"API_{text}"
