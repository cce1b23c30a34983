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
from sdkwright.diagnostics import Report
from sdkwright.diff.conclusion import concluded
from sdkwright.diff.ignored import Ignored
from sdkwright.diff.judge import Settings
from sdkwright.diff.model import Change, Level
from sdkwright.diff.rules import RULES
from sdkwright.diff.symbols import symbols_of
from sdkwright.pipeline.progress import silent
from sdkwright.pipeline.versions import both
from sdkwright.targets import load_target

HERE = Path(__file__).parent
FOLDERS = sorted(path.parent for path in HERE.glob("rules/*/old.yaml"))
LANGUAGES = ("python", "typescript", "go", "php")
MARKS = {Level.BREAKING: "B", Level.WARNING: "W", Level.COMPATIBLE: "-"}
TODAY = date(2026, 1, 1)

Golden = Callable[[Path, str | None], None]


@pytest.mark.golden
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_rule(folder: Path, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    told = changes("old.yaml", "new.yaml")
    assert len({change.fingerprint for change in told}) == len(told)
    found = [_plain(change) for change in told]
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
    reports = Report(), Report()
    found = both((old, new), "", reports, silent)
    assert found is not None, [*reports[0], *reports[1]]
    languages = {name: load_target(name).type_system for name in LANGUAGES}
    settings = Settings(languages=languages, today=TODAY)
    apis = found.old.api, found.new.api
    symbols = symbols_of(found.old), symbols_of(found.new)
    ignored = Ignored((), TODAY, Report())
    return list(concluded(apis, settings, symbols, {}, ignored)[0])


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
    for name, symbols in (("before", change.symbols_before), ("after", change.symbols_after)):
        if symbols:
            yield name, dict(symbols)
    if fact.operations:
        yield "operations", ", ".join(fact.operations)
