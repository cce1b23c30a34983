"""Where each type's page is: lower case, one folder for each namespace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sdkwright.diagnostics import Report
from sdkwright.names import Claim, claim_all, snake, words

from .page_facts import RUNTIME_NAMES
from .spell import Speller


def page_paths(spell: Speller) -> Mapping[str, str]:
    """``shared.TriggerData`` → ``models/shared/triggerdata.md``."""
    found: dict[str, str] = {}
    names = sorted({*_names(spell), *RUNTIME_NAMES})
    for space in ("errors", "operations", "shared", "utils"):
        here = [name.partition(".")[2] for name in names if name.startswith(f"{space}.")]
        for name, file in _files(here).items():
            found[f"{space}.{name}"] = f"models/{space}/{file}.md"
    return found


def _names(spell: Speller) -> Iterator[str]:
    for id, decl in spell.types.items():
        yield f"{decl.space.value}.{spell.names.classes[id]}"
    for name in spell.names.exceptions.values():
        yield f"errors.{name}"
    for name in spell.names.envelopes.values():
        yield f"operations.{name}"


def _files(names: Iterable[str]) -> Mapping[str, str]:
    """Names that differ in case alone get files that say how."""
    claims = [
        Claim(name, "", [name.lower(), snake(words(name)), f"{name.lower()}_{_case(name)}"])
        for name in names
    ]
    return claim_all(claims, Report(), what="page", fold=str.lower)


def _case(name: str) -> str:
    return "upper" if name.isupper() else "lower" if name.islower() else "mixed"
