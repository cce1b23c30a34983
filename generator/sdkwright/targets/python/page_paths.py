"""Where each type's page is: lower case, one folder for each namespace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sdkwright.names import snake, words
from sdkwright.render.pages.files import file_names

from .page_facts import RUNTIME_NAMES
from .spell import Speller


def page_paths(spell: Speller) -> Mapping[str, str]:
    """``shared.TriggerData`` → ``models/shared/triggerdata.md``."""
    found: dict[str, str] = {}
    # The runtime's first: their pages are where they always are.
    names = [*RUNTIME_NAMES, *sorted({*_names(spell)} - {*RUNTIME_NAMES})]
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
    """Names that differ in case alone get files that say how, as far as words do."""
    return file_names({name: (name.lower(), snake(words(name))) for name in names})
