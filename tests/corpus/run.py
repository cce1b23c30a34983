"""Generates SDKs from every document of a folder and does to them all that a
user's tools would, and prints a table. docs/corpus.md says how to read what it prints.

    python tests/corpus/run.py FOLDER [--only NAME] [--language NAME] [--stage NAME] [--fresh]

Exit codes: 0 when all is good, 1 when something failed, 2 for a wrong command line.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import commands  # noqa: E402
from broken import Verdict, judge  # noqa: E402
from documents import Broken, Document, broken_documents, valid_documents  # noqa: E402
from languages import LANGUAGES, PROJECT, languages  # noqa: E402
from progress import Progress  # noqa: E402
from report import print_report  # noqa: E402
from results import Memory  # noqa: E402
from work import FIRST, Outcome, Plan, do  # noqa: E402


def arguments(given: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="corpus", description="Documents by stages.")
    parser.add_argument("folder", type=Path, help="with documents, or with a manifest.json")
    stages = {*FIRST, *(stage.name for language in LANGUAGES.values() for stage in language)}
    add = parser.add_argument
    add("--only", action="append", default=[], metavar="NAME", help="documents with it in the name")
    add("--language", action="append", default=[], choices=languages())
    add("--stage", action="append", default=[], choices=sorted(stages | {"broken"}))
    add("--fresh", action="store_true", help="do again what is remembered")
    add("--cache", type=Path, default=PROJECT / ".corpus", help="default: .corpus")
    add("--jobs", type=int, default=os.cpu_count() or 1, help="default: one per core")
    add("--limit", type=int, default=_number("CORPUS_LIMIT"), help="bytes; also CORPUS_LIMIT")
    add(
        "--slow-limit",
        type=int,
        default=_number("CORPUS_SLOW_LIMIT"),
        help="bytes above which the slow stages are left out; also CORPUS_SLOW_LIMIT",
    )
    return parser.parse_args(given)


def _number(name: str) -> int:
    return int(os.environ.get(name) or sys.maxsize)


def main(given: Sequence[str]) -> int:
    for number in (signal.SIGINT, signal.SIGTERM):  # a shell may have us ignore the first
        signal.signal(number, signal.default_int_handler)
    asked = arguments(given)
    if not asked.folder.is_dir():
        print(f"error: {asked.folder} is not a folder", file=sys.stderr)
        return 2
    cache = asked.cache.resolve()
    folder = asked.folder.resolve()
    (cache / "packages").mkdir(parents=True, exist_ok=True)
    broken = [
        one for one in broken_documents(folder, cache / "made") if _named(one.document, asked.only)
    ]
    hostile = [one.document for one in broken if one.expected == "accept"]
    found = [one for one in valid_documents(folder) if _named(one, asked.only)] + hostile
    documents = [one for one in found if one.size <= asked.limit]
    if not documents and not broken:
        print(f"error: there are no such documents in {folder}", file=sys.stderr)
        return 2
    start = time.monotonic()
    asked.language = asked.language or languages()
    memory = Memory(cache / "results", fresh=asked.fresh)
    with Progress(len(documents) * len(asked.language) + len(broken)) as progress:
        stages = frozenset(asked.stage)
        plan = Plan(cache, memory, stages, asked.slow_limit, progress.say)
        rows, verdicts = _all(documents, broken, plan, asked, progress)
    left_out = [one for one in found if one not in documents]
    return print_report(rows, verdicts, left_out, asked.limit, time.monotonic() - start)


def _named(document: Document, names: list[str]) -> bool:
    return not names or any(name in document.name for name in names)


Results = dict[str, dict[str, dict[str, Outcome]]]
"""By language, by document, by stage."""


def _all(
    documents: list[Document],
    broken: list[Broken],
    plan: Plan,
    asked: argparse.Namespace,
    progress: Progress,
) -> tuple[Results, list[Verdict]]:
    """On all cores, the largest documents first, since the last to start should end soon."""
    slots: SimpleQueue[int] = SimpleQueue()
    for slot in range(asked.jobs):
        slots.put(slot)

    def work(document: Document, language: str) -> dict[str, Outcome]:
        slot = slots.get()
        try:
            return do(document, language, slot, plan)
        finally:
            slots.put(slot)
            progress.done(document.name, language)

    futures: dict[tuple[str, str], Future[dict[str, Outcome]]] = {}
    verdicts: list[Future[Verdict]] = []
    pool = ThreadPoolExecutor(asked.jobs)
    try:
        for document in sorted(documents, key=lambda one: -one.size):
            for language in asked.language:
                futures[document.name, language] = pool.submit(work, document, language)
        if plan.wants("broken"):
            verdicts = [pool.submit(judge, one, asked.language, plan, progress) for one in broken]
        rows: Results = {
            language: {one.name: futures[one.name, language].result() for one in documents}
            for language in asked.language
        }
        return rows, [verdict.result() for verdict in verdicts]
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        commands.stop_all()
        raise
    finally:
        pool.shutdown(wait=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("interrupted; what is done is remembered")
