"""A small target for tests of the command line: real in every part, quick to run.

It writes a page for each operation, an index of types that counts as expensive, and a runtime.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.names import NameBook
from sdkwright.render.target import Batch, Copy, Job, Plan, Target, Template


@dataclass(frozen=True, slots=True)
class Page:
    package: str
    id: str
    method: str
    path: str


@dataclass(frozen=True, slots=True)
class Home:
    title: str
    config: TargetConfig
    pages: tuple[Page, ...]


def plan(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Plan:
    pages = tuple(
        Page(config.package, operation.id, operation.method.upper(), operation.path_text)
        for operation in api.operations()
    )
    types = tuple(t.id for t in api.types if t.id.startswith("schemas/"))
    jobs: list[Job] = [
        Template("README.txt", "home.txt.jinja", Home(api.info.title, config, pages)),
        Copy("runtime/core.txt", "the runtime\n"),
        Batch(("types/index.txt",), "\n".join(types), lambda _engine: index(types)),
    ]
    jobs.extend(Template(f"pages/{page.id}.txt", "page.txt.jinja", page) for page in pages)
    names = {operation.id: operation.origin.pointer for operation in api.operations()}
    return Plan(tuple(jobs), names)


def index(types: tuple[str, ...]) -> Mapping[str, str]:
    note("made types/index.txt")
    return {"types/index.txt": "".join(f"{name}  \n" for name in types)}


def format(texts: Mapping[str, str]) -> Mapping[str, str]:
    for path in sorted(texts):
        note(f"formatted {path}")
    return {
        path: "".join(line.rstrip() + "\n" for line in text.splitlines())
        for path, text in texts.items()
    }


def note(work: str) -> None:
    """What was done, for tests of what need not be done again."""
    if "PLAIN_LOG" in os.environ:
        with Path(os.environ["PLAIN_LOG"]).open("a") as log:
            log.write(work + "\n")


TARGET = Target(
    name="plain",
    title="Plain text",
    plan=plan,
    format=format,
    formatter="plain 1",
    filters={"upper": str.upper},
    templates=os.environ.get("PLAIN_TEMPLATES", str(Path(__file__).parent / "templates")),
)
