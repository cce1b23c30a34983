"""The whole of what a run prints in the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from broken import Verdict
from documents import Document
from languages import LANGUAGES
from results import Failure, Result
from table import BAD, GOOD, LEGEND, Rows, causes, table

Found = Iterator[tuple[str, str, Failure]]


def print_report(
    rows: Mapping[str, Rows],
    verdicts: Sequence[Verdict],
    too_large: Sequence[Document],
    limit: int,
    seconds: float,
) -> int:
    """The exit code: 1 if anything is our fault."""
    for language, documents in rows.items():
        if documents:
            stages = [stage.name for stage in LANGUAGES[language]]
            print(f"\n{table(language, stages, documents)}")
    print(f"\n{LEGEND}")
    if verdicts:
        print("\nbroken documents: expected, what it took")
        print("\n".join(_verdict(one) for one in verdicts))
    _not_done(rows, too_large, limit)
    _print_causes("\nthe documents' own faults, which validate reports", _of("document", rows))
    failures = [*_of("ours", rows), *_wrong_verdicts(verdicts)]
    _print_causes("\nfailures, by cause", iter(failures))
    print(f"\n{_totals(rows, verdicts)}; {seconds:.0f} s")
    print("all is good" if not failures else f"{_stages_failed(rows, verdicts)} cells failed")
    return 1 if failures else 0


def _of(fault: str, rows: Mapping[str, Rows]) -> Found:
    seen = set()
    for language, documents in rows.items():
        for name, row in documents.items():
            for stage, outcome in row.items():
                if not isinstance(outcome, Result) or outcome.fault != fault:
                    continue
                where = stage if stage == "validate" else f"{language} {stage}"
                if (name, where) not in seen:
                    yield from ((name, where, failure) for failure in outcome.failures)
                seen.add((name, where))


def _wrong_verdicts(verdicts: Sequence[Verdict]) -> Found:
    for verdict in verdicts:
        for language, result in verdict.results.items():
            yield from ((verdict.name, f"{language} verdict", one) for one in result.failures)


def _print_causes(title: str, found: Found) -> None:
    lines = [*causes(found)]
    if lines:
        print(title)
        print("\n".join(f"  {line}" for line in lines))


def _verdict(verdict: Verdict) -> str:
    results = verdict.results.values()
    marks = "  ".join(
        f"{language} {GOOD if result.good else BAD}" for language, result in verdict.results.items()
    )
    took = f"{max(one.seconds for one in results):5.1f} s"
    memory = f"{max(one.megabytes for one in results):5.0f} MB"
    return f"  {verdict.name:<36} {verdict.expected:<7} {took} {memory}  {marks}"


def _not_done(rows: Mapping[str, Rows], too_large: Sequence[Document], limit: int) -> None:
    reasons: dict[str, list[str]] = {}
    for language, documents in rows.items():
        for name, row in documents.items():
            for stage, outcome in row.items():
                if isinstance(outcome, str):
                    reasons.setdefault(f"{language} {stage}: {outcome}", []).append(name)
    if too_large:
        names = [one.name for one in too_large]
        reasons[f"everything: more than CORPUS_LIMIT={limit} bytes"] = names
    if reasons:
        print("\nNOT DONE")
    for reason, names in reasons.items():
        print(f"  {reason}: {len(names)} documents: {', '.join(names)}")


def _totals(rows: Mapping[str, Rows], verdicts: Sequence[Verdict]) -> str:
    parts = []
    for language, documents in rows.items():
        good = sum(_is_good(row) for row in documents.values())
        called = [row["calls"] for row in documents.values() if "calls" in row]
        results = [one for one in called if isinstance(one, Result)]
        total = sum(one.total for one in results)
        calls = f", {total - sum(one.count for one in results)} of {total} operations called"
        parts.append(f"{language}: {good} of {len(documents)} documents{calls if total else ''}")
    if verdicts:
        right = sum(all(one.good for one in verdict.results.values()) for verdict in verdicts)
        parts.append(f"broken: {right} of {len(verdicts)}")
    return "; ".join(parts)


def _is_good(row: Mapping[str, object]) -> bool:
    results = [one for one in row.values() if isinstance(one, Result)]
    return all(one.good or one.fault == "document" for one in results)


def _stages_failed(rows: Mapping[str, Rows], verdicts: Sequence[Verdict]) -> int:
    outcomes = [one for table in rows.values() for row in table.values() for one in row.values()]
    outcomes += [one for verdict in verdicts for one in verdict.results.values()]
    return sum(isinstance(one, Result) and not one.good and one.fault == "ours" for one in outcomes)
