"""A folder a rule: two documents, and the changes that are found; `make golden` writes those.

``expected.yaml`` has for each change its rule, what it is in, the levels of http, upgrade and field
(B, W or -; by language where one differs), the message, and where it is in both documents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.diff.compare import compare
from sdkwright.diff.judge import Settings, judged
from sdkwright.diff.model import Change, Element, Level, Symbols
from sdkwright.diff.rules import RULES
from sdkwright.pipeline.progress import silent
from sdkwright.pipeline.versions import Described, described

HERE = Path(__file__).parent
FOLDERS = sorted(path.parent for path in HERE.glob("rules/*/old.yaml"))
LANGUAGES = ("python", "typescript")
MARKS = {Level.BREAKING: "B", Level.WARNING: "W", Level.COMPATIBLE: "-"}
TODAY = date(2026, 1, 1)

Golden = Callable[[Path, str | None], None]
pytestmark = pytest.mark.golden


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_rule(folder: Path, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    found = [_plain(change) for change in changes("old.yaml", "new.yaml")]
    text = yaml.safe_dump(found, sort_keys=False, allow_unicode=True, width=100)
    golden(folder / "expected.yaml", text)


def test_every_rule_has_a_folder() -> None:
    seen = {
        rule
        for folder in FOLDERS
        for change in yaml.safe_load((folder / "expected.yaml").read_text("utf-8"))
        for rule in change["rules"]
    }
    assert {rule.id for rule in RULES} - seen == set()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_nothing_is_another_than_itself(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert list(changes("new.yaml", "new.yaml")) == []


def changes(old: str, new: str) -> list[Change]:
    one, other = side(old), side(new)
    settings = Settings(languages=LANGUAGES, today=TODAY)
    facts = compare(one.api, other.api)
    return judged(facts, settings, (symbols_of(one), symbols_of(other)))


def side(document: str) -> Described:
    targets = tuple(
        TargetConfig(language=language, output=f"unwritten/{language}", package="", module="")
        for language in LANGUAGES
    )
    report = Report()
    found = described(Config(document=document, targets=targets), report, silent)
    assert found is not None, list(report)
    return found


def symbols_of(version: Described) -> Callable[[Element], Symbols]:
    def symbols(element: Element) -> Symbols:
        pointer = "" if element.origin is None else element.origin.pointer
        return {name: own[pointer] for name, own in version.symbols.items() if pointer in own}

    return symbols


def _plain(change: Change) -> dict[str, Any]:
    return dict(_members(change))


def _members(change: Change) -> Iterator[tuple[str, Any]]:
    fact, levels = change.fact, change.levels
    yield "rules", list(change.rules)
    yield "in", f"{fact.direction}: {fact.location}"
    yield "levels", " ".join(MARKS[one] for one in (levels.http, levels.upgrade, levels.field))
    for language, pair in levels.by_language.items():
        yield language, " ".join(MARKS[one] for one in pair)
    yield "message", change.message
    if change.effect:
        yield "effect", change.effect
    for name, element in (("old", fact.old), ("new", fact.new)):
        if element is not None and element.origin is not None:
            yield name, f"{element.origin.line}:{element.origin.column}"
    if fact.operations:
        yield "operations", ", ".join(fact.operations)
