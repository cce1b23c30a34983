"""What sdk.yaml may say under ``options`` of the Python target."""

from __future__ import annotations

from dataclasses import dataclass
from keyword import iskeyword

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.names import constant, words
from sdkwright.render.options import Choice, given_options

from .names import reserved
from .spell import Library

OPTIONS: dict[str, Choice] = {
    "docs": bool,
    "env_prefix": str,
    "models": tuple(library.value for library in Library),
}
_SUFFIXES = {"sdk", "python", "py", "client", "api"}


@dataclass(frozen=True, slots=True)
class Options:
    """``docs``: write a page for each group and model. ``env_prefix``: what the environment
    variables that stand in for credentials begin with. ``models``: what the models are made of."""

    docs: bool
    env_prefix: str
    models: Library


def options_of(config: TargetConfig, report: Report) -> Options:
    """The options with their defaults; what is unknown or of the wrong type is reported."""
    given = given_options(config, OPTIONS, report)
    # The module of the client has another name for the runtime's class where this one takes it.
    taken = (reserved("group class") | reserved("package")) - {"Client"}
    if config.sdk_class in taken or iskeyword(config.sdk_class):
        said = f"the class cannot be called {config.sdk_class}, which is another's name"
        report.add("config-value", said, config.places.get("class"))
    return Options(
        docs=bool(given.get("docs", True)),
        env_prefix=str(given.get("env_prefix") or _prefix(config.module)),
        models=Library(str(given.get("models", Library.PYDANTIC))),
    )


def _prefix(module: str) -> str:
    """``formance_sdk_python`` → ``FORMANCE``."""
    name = list(words(module))
    while len(name) > 1 and name[-1].lower() in _SUFFIXES:
        name.pop()
    return constant(tuple(name))
