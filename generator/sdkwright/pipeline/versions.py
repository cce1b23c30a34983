"""A version of an API for ``sdkwright diff``: what it describes, and what SDKs call that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sdkwright.config import Config
from sdkwright.defaults import completed
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.subset import for_language
from sdkwright.targets import load_target

from .generate import read_and_lower
from .progress import Progress
from .remembered import book_for, book_for_all


@dataclass(frozen=True, slots=True)
class Described:
    """``symbols`` are public names by language, then by the pointer of what they stand for;
    ``sources`` the texts of the files that were read."""

    api: Api
    symbols: Mapping[str, Mapping[str, str]]
    sources: Mapping[str, str]


def described(config: Config, report: Report, progress: Progress) -> Described | None:
    """The API of ``config.document``, or what can be had of it; errors are in the report when there
    is nothing to compare."""
    words = book_for_all(config.targets)
    api = read_and_lower(replace(config, lenient=True), words, report, progress)
    if api is None:
        return None
    symbols = {}
    for chosen in config.targets:
        with progress(f"plan {chosen.language}"):
            part = for_language(api, chosen.language)
            target = load_target(chosen.language)
            plan = target.plan(part, completed(chosen, api.info.title), Report(), book_for(chosen))
        symbols[chosen.language] = {
            pointer: name for name, pointer in plan.names.items() if pointer
        }
    return Described(api, symbols, report.sources)
