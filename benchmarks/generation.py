"""Generating SDKs from nothing, against peers for each language, with documents of four sizes."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from documents import Document, documents
from measuring import Cost, RunError, again, cost, folders
from node import npm_version, project
from peers import environment, version
from rows import OURS, Row, Samples, Section

LANGUAGES = {"python": "Python", "typescript": "TypeScript", "go": "Go", "php": "PHP"}
WITHOUT_PAGES = f"{OURS}, docs: false"
_UNITS = ("CPU s", "wall s", "MiB")
_WARNING = "WARNING parsing"
"""What openapi-python-client says of each thing that it leaves out."""
_JAR = "lib/python*/site-packages/openapi_generator_cli/openapi-generator.jar"


@dataclass(frozen=True)
class Peer:
    """``command`` has ``{}`` where the document's path goes."""

    name: str
    language: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class _Subject:
    """``settings`` are those in the ``sdk.yaml`` of the folder that it runs in, if any."""

    name: str
    language: str
    command: list[str]
    settings: str = ""


def peers() -> tuple[list[Peer], list[str]]:
    """All that can be run here, installed; and what cannot."""
    opc = str(environment("opc", "openapi-python-client").with_name("openapi-python-client"))
    found = [
        Peer(
            f"openapi-python-client {version('opc', 'openapi-python-client')}",
            "python",
            (opc, "generate", "--path", "{}", "--output-path", "peer"),
        )
    ]
    missing = []
    if shutil.which("java"):
        found += _openapi_generator()
    else:
        missing.append("There is no `java`: openapi-generator is not measured.")
    if shutil.which("npm"):
        found += _of_npm()
    else:
        missing.append("There is no `npm`: hey-api, orval and oazapfts are not measured.")
    return found, missing


def _openapi_generator() -> Iterator[Peer]:
    home = environment("oag", "openapi-generator-cli").parents[1]
    jar = str(next(home.glob(_JAR)))
    name = f"openapi-generator {version('oag', 'openapi-generator-cli')}"
    for language in LANGUAGES:
        theirs = "typescript-fetch" if language == "typescript" else language
        command = ("java", "-jar", jar, "generate", "-i", "{}", "-g", theirs, "-o", "peer")
        yield Peer(name, language, command)


def _of_npm() -> Iterator[Peer]:
    for name, package, before, after in (
        ("hey-api", "@hey-api/openapi-ts", ("openapi-ts", "-i"), ("-o", "peer")),
        ("orval", "orval", ("orval", "--input"), ("--output", "peer.ts")),
        ("oazapfts", "oazapfts", ("oazapfts",), ("peer.ts",)),
    ):
        # TypeScript 7 has no programming interface that they could use.
        folder = project(name, package, "typescript@5")
        program = str(folder / "node_modules" / ".bin" / before[0])
        command = (program, *before[1:], "{}", *after)
        yield Peer(f"{name} {npm_version(folder, package)}", "typescript", command)


def target(size: str, peer: str, unit: str) -> float | None:
    """The highest ratio that we want."""
    if unit != "CPU s":
        return None
    if peer.startswith(("openapi-python-client", "hey-api")):
        return 1.0
    if peer.startswith("openapi-generator"):
        return 0.33 if size in ("small", "medium") else 1.0
    return None


def own(language: str, document: Path) -> list[str]:
    program = str(Path(sys.executable).with_name("sdkwright"))
    return [program, "generate", str(document), "--language", language, "--output", "out"]


def without_pages(document: Path) -> _Subject:
    """A package without pages of groups and models: openapi-python-client writes none."""
    python = {"output": "out", "package": "peer", "options": {"docs": False}}
    settings = json.dumps({"document": str(document), "targets": {"python": python}})
    program = str(Path(sys.executable).with_name("sdkwright"))
    return _Subject(WITHOUT_PAGES, "python", [program, "generate"], settings)


def measure_document(document: Document, against: list[Peer], empty: Callable[[], Path]) -> Section:
    """All subjects in turn, then all again: what else the machine does meets all alike."""
    subjects = [_Subject(OURS, name, own(name, document.path)) for name in LANGUAGES]
    subjects.append(without_pages(document.path))
    for peer in against:
        command = [part.replace("{}", str(document.path)) for part in peer.command]
        subjects.append(_Subject(peer.name, peer.language, command))
    notes: list[str] = []
    spent: dict[_Key, list[Cost]] = {}
    while subjects:
        subjects = [subject for subject in subjects if _measured(subject, empty(), spent, notes)]
    return Section("generation", document.title, _rows(document, spent), notes)


_Key = tuple[str, str]


def _measured(
    subject: _Subject, folder: Path, spent: dict[_Key, list[Cost]], notes: list[str]
) -> bool:
    """Whether it is to be measured again."""
    found = spent.setdefault((subject.language, subject.name), [])
    print(f"  {subject.language}: {subject.name}", file=sys.stderr, flush=True)
    if subject.settings:
        (folder / "sdk.yaml").write_text(subject.settings, "utf-8")
    try:
        found.append(cost(subject.command, folder))
    except RunError as failed:
        notes.append(f"{LANGUAGES[subject.language]}, {subject.name}, failed: `{failed}`")
        spent.pop((subject.language, subject.name))
        return False
    warnings = found[-1].said.count(_WARNING)
    if warnings and len(found) == 1:
        notes.append(f"{LANGUAGES[subject.language]}, {subject.name}: {warnings} things left out")
    return again(found)


def _rows(document: Document, spent: dict[_Key, list[Cost]]) -> list[Row]:
    samples = Samples()
    for (language, subject), costs in spent.items():
        for found in costs:
            for unit, value in found.figures.items():
                samples.add(f"{language}/{subject}", {unit: value})
    rows = []
    for subject, language, peer in _pairs(spent):
        for unit in _UNITS:
            pair = (f"{language}/{subject}", f"{language}/{peer}")
            for row in samples.rows([pair], unit, names=[unit]):
                limit = target(document.size, peer, unit) if subject == OURS else None
                name = LANGUAGES[language]
                rows.append(Row(name, unit, subject, row.ours, peer, row.theirs, row.runs, limit))
    return rows


def _pairs(spent: Iterable[_Key]) -> Iterator[tuple[str, str, str]]:
    """Ours, the language, and a peer."""
    for language, peer in spent:
        if peer not in (OURS, WITHOUT_PAGES):
            yield OURS, language, peer
            if peer.startswith("openapi-python-client"):
                yield WITHOUT_PAGES, language, peer


def measure(given: list[Path], sizes: list[str]) -> Iterator[Section]:
    """A section for each document of these sizes."""
    against, missing = peers()
    found, absent = documents(given, sizes)
    with folders() as empty:
        for number, document in enumerate(found):
            print(document.title, file=sys.stderr, flush=True)
            section = measure_document(document, against, empty)
            section.notes += missing + (absent if number == 0 else [])
            yield section
