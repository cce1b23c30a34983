"""What sdk.yaml may say under ``options`` of the PHP target, and of its package."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.names import constant, words
from sdkwright.render.options import Choice, given_options

from .names import reserved
from .spell import BRICK, TEXT

OPTIONS: dict[str, Choice] = {
    "docs": bool,
    "env_prefix": str,
    "models": ("readonly", "classic"),
    "bigint": (BRICK, TEXT),
}
_PART = r"[a-z0-9](?:[_.-]{0,2}[a-z0-9])*"
_PACKAGE = re.compile(f"{_PART}/{_PART}")
_NAMESPACE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\\[A-Za-z_][A-Za-z0-9_]*)*")
_CLASS = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SUFFIXES = {"sdk", "php", "client", "api"}


@dataclass(frozen=True, slots=True)
class Options:
    """``docs``: write a page for each group and model. ``env_prefix``: what the environment
    variables that stand in for credentials begin with. ``readonly``: models cannot change and are
    made whole; else they are filled. ``exact``: what numbers of any size are."""

    docs: bool
    env_prefix: str
    readonly: bool
    exact: str


def options_of(config: TargetConfig, report: Report) -> Options:
    """The options with their defaults; what is unknown or of the wrong type is reported."""
    given = given_options(config, OPTIONS, report)
    if not _PACKAGE.fullmatch(config.package):
        said = "Composer wants vendor/name in lower case letters, digits and -._"
        message = f"the package cannot be called {config.package!r}: {said}"
        report.add("config-value", message, config.places.get("package"))
    first = config.module.partition("\\")[0].lower()
    if not _NAMESPACE.fullmatch(config.module) or first == "namespace":
        said = "PHP wants a namespace, such as Company\\Product"
        message = f"the module cannot be called {config.module!r}: {said}"
        report.add("config-value", message, config.places.get("module"))
    taken = {name.lower() for name in reserved("class") | reserved("root")}
    if not _CLASS.fullmatch(config.sdk_class) or config.sdk_class.lower() in taken:
        said = f"the class cannot be called {config.sdk_class!r}"
        message = f"{said}, which is no name of a class or another's"
        report.add("config-value", message, config.places.get("class"))
    return Options(
        docs=bool(given.get("docs", True)),
        env_prefix=str(given.get("env_prefix") or _prefix(config.package)),
        readonly=given.get("models") != "classic",
        exact=str(given.get("bigint") or BRICK),
    )


def _prefix(package: str) -> str:
    """``formance/formance-sdk-php`` → ``FORMANCE``."""
    name = list(words(package.rpartition("/")[2]))
    while len(name) > 1 and name[-1].lower() in _SUFFIXES:
        name.pop()
    text = constant(tuple(name))
    return text if text[:1].isalpha() else f"API_{text}"
