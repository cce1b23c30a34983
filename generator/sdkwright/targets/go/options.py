"""What sdk.yaml may say under ``options`` of the Go target, and of its package."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.names import constant, words
from sdkwright.render.options import Choice, given_options

from .names import reserved

OPTIONS: dict[str, Choice] = {"docs": bool, "env_prefix": str}
_PATH = re.compile(r"[a-z0-9][a-z0-9.-]*\.[a-z0-9-]+(?:/[A-Za-z0-9_.~-]*[A-Za-z0-9_~-])*")
_MAJOR = re.compile(r"v[0-9]+")
_SUFFIXES = {"sdk", "go", "golang", "client", "api"}


@dataclass(frozen=True, slots=True)
class Options:
    """``docs``: write a page for each group and model. ``env_prefix``: what the environment
    variables that stand in for credentials begin with. ``package``: the client's, as its file
    says."""

    docs: bool
    env_prefix: str
    package: str


def options_of(config: TargetConfig, report: Report) -> Options:
    """The options with their defaults; what is unknown or of the wrong type is reported."""
    given = given_options(config, OPTIONS, report)
    if not _PATH.fullmatch(config.package):
        said = "Go wants the path of a module, such as example.com/company/sdk"
        message = f"the package cannot be called {config.package!r}: {said}"
        report.add("config-value", message, config.places.get("package"))
    package = config.module or _package(config.package)
    if not re.fullmatch(r"[a-z][a-z0-9]*", package) or package in _taken():
        said = "Go wants lower case letters and digits, and no name of the language or of an import"
        message = f"the module cannot be called {package!r}: {said}"
        report.add("config-value", message, config.places.get("module"))
    if not config.sdk_class[:1].isupper() or config.sdk_class in reserved("package"):
        said = f"the class cannot be called {config.sdk_class!r}: Go wants a name with a capital"
        message = f"{said}, and that no other has"
        report.add("config-value", message, config.places.get("class"))
    return Options(
        docs=bool(given.get("docs", True)),
        env_prefix=str(given.get("env_prefix") or _prefix(config.package)),
        package=package,
    )


def _parts(path: str) -> list[str]:
    """The segments of a module path, without the major version."""
    parts = path.split("/")
    return parts[:-1] if len(parts) > 1 and _MAJOR.fullmatch(parts[-1]) else parts


def _package(path: str) -> str:
    """``example.com/acme/pet-store-go`` → ``petstore``; ``client`` → ``clientsdk``."""
    name = _kept(_parts(path)[-1])
    text = "".join(word.lower() for word in name if word.isascii())
    text = text if text[:1].isalpha() else f"sdk{text}"
    return f"{text}sdk" if text in _taken() else text


def _taken() -> frozenset[str]:
    return reserved("variable") | reserved("module")


def _kept(text: str) -> tuple[str, ...]:
    name = list(words(text))
    while len(name) > 1 and name[-1].lower() in _SUFFIXES:
        name.pop()
    return tuple(name)


def _prefix(path: str) -> str:
    """``github.com/formancehq/formance-sdk-go/v3`` → ``FORMANCE``."""
    text = constant(_kept(_parts(path)[-1]))
    return text if text[:1].isalpha() else f"API_{text}"
