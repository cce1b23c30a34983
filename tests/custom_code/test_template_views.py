"""What templates are given is written down, so that it cannot go without a new version."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

import pytest
from custom_sdk import LANGUAGES
from sdkwright.config import TargetConfig
from sdkwright.config_reader import read_config
from sdkwright.defaults import completed
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.subset import for_language
from sdkwright.lower import lower
from sdkwright.names import NameBook
from sdkwright.render.engine import Engine
from sdkwright.render.target import Batch, Copy, Template
from sdkwright.render.templates import built_in_templates, template_versions, templates_folder
from sdkwright.source.load import load
from sdkwright.targets import load_target

HERE = Path(__file__).parent
CONFORMANCE = HERE.parent / "conformance"

Facts = dict[str, set[str]]
"""Template, or class of a value → what there is in it."""


class Watched(Engine):
    """Notes the view of each template that it renders."""

    seen: list[tuple[str, object]]

    def render(self, template: str, view: object) -> str:
        self.seen.append((template, view))
        return super().render(template, view)


@cache
def conformance() -> tuple[Api, tuple[TargetConfig, ...]]:
    report = Report()
    config = read_config(str(CONFORMANCE / "sdk.yaml"), report)
    loaded = load(str(CONFORMANCE / "api.yaml"), (), report)
    assert config is not None and loaded is not None
    return lower(loaded, config, report, NameBook()), config.targets


@cache
def views(language: str) -> list[tuple[str, object]]:
    api, targets = conformance()
    (config,) = (target for target in targets if target.language == language)
    target = load_target(language)
    part = for_language(api, language)
    plan = target.plan(part, completed(config, api.info.title), Report(), NameBook())
    engine = Watched(templates_folder(), target.filters)
    engine.seen = []
    for job in plan.jobs:
        match job:
            case Template():
                engine.render(job.template, job.view)
            case Batch():
                job.make(engine)
            case Copy():
                pass
    return engine.seen


def facts_of(area: str) -> Facts:
    """Of templates that a file of a user's may stand in for; others are nobody's but ours."""
    found: Facts = {}
    for language in LANGUAGES if area == "docs" else (area,):
        for template, view in views(language):
            if template.startswith(f"{area}/") and template in built_in_templates():
                found.setdefault(template, set()).add(_kind(view))
                for name, member in _members(view):
                    found.setdefault(name, set()).add(member)
    if area != "docs":
        found["filters"] = set(load_target(area).filters)
    return found


def _kind(value: object) -> str:
    return "mapping" if isinstance(value, Mapping) else type(value).__name__


def _members(value: object, inside: str = "mapping") -> Iterator[tuple[str, str]]:
    """The class, or ``inside``, and the name of each member of what templates can reach; the IR
    is ours to change."""
    if is_dataclass(value):
        for field in fields(value):
            if not type(value).__module__.startswith("sdkwright.ir"):
                yield type(value).__name__, field.name
            yield from _members(getattr(value, field.name), f"{type(value).__name__}.{field.name}")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if inside == "mapping":
                yield inside, str(key)
            yield from _members(item, inside)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _members(item, inside)


def as_text(facts: Facts, version: int) -> str:
    lines = [f"{name}: {', '.join(sorted(facts[name]))}\n" for name in sorted(facts)]
    return f"version {version}\n" + "".join(lines)


def from_text(text: str) -> tuple[int, Facts]:
    first, *lines = text.splitlines()
    facts = {name: set(rest.split(", ")) for name, _, rest in (x.partition(": ") for x in lines)}
    return int(first.removeprefix("version ")), facts


@pytest.mark.parametrize("area", ["docs", *LANGUAGES])
def test_what_goes_raises_the_version(
    area: str, golden: Callable[[Path, str | None], None]
) -> None:
    file = HERE / "views" / f"{area}.txt"
    version = template_versions()[area]
    now = facts_of(area)
    if file.exists():
        before, then = from_text(file.read_text("utf-8"))
        gone = {name: lost for name in then if (lost := then[name] - now.get(name, set()))}
        assert version > before or not gone, f"gone: {gone}; raise templates/{area}/VERSION"
    golden(file, as_text(now, version))
