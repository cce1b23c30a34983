"""Broken and hostile documents: the verdict that is expected, in time, within memory, and nothing
else done."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import commands
from documents import Broken
from progress import Progress
from results import Failure, Result, generator_digest, key_of, result_of, safe
from work import RUN, SDKWRIGHT, Plan

SECRET = Path("/etc/passwd")


@dataclass(frozen=True)
class Verdict:
    """``results`` by language; ``seconds`` and ``megabytes`` are the worst of them."""

    name: str
    expected: str
    results: dict[str, Result]


def judge(broken: Broken, languages: list[str], plan: Plan, progress: Progress) -> Verdict:
    results = {}
    for language in languages:
        name = f"{broken.document.name}.verdict.{language}"
        key = key_of(repr(broken), broken.document.digest, generator_digest())
        known = plan.memory.find(name, "verdict", key)
        if known is None:
            plan.say(broken.document.name, language, "verdict")
            known = _tried(broken, language, plan.folder / "broken" / safe(name))
            plan.memory.keep(name, "verdict", key, known)
        results[language] = known
    progress.done(broken.document.name, "verdict")
    return Verdict(broken.document.name, broken.expected, results)


def _tried(broken: Broken, language: str, folder: Path) -> Result:
    done = _generated(broken, language, folder)
    failures = [*_wrong(broken.expected, done, broken, folder)]
    if broken.lenient:
        again = _generated(broken, language, folder, "--lenient")
        failures += [*_wrong(broken.lenient, again, broken, folder)]
        if "\nwarning[" not in f"\n{again.output}":
            failures.append(Failure("--lenient", "does not say what was left out"))
    shutil.rmtree(folder, ignore_errors=True)
    measured = replace(result_of(failures), seconds=round(done.seconds, 2))
    return replace(measured, megabytes=round(done.megabytes))


def _generated(broken: Broken, language: str, folder: Path, *more: str) -> commands.Done:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = [SDKWRIGHT, "generate", str(broken.document.path), "--language", language]
    return commands.run([*command, "--output", "sdk", *more], folder, 2 * broken.seconds)


def _wrong(expected: str, done: commands.Done, broken: Broken, folder: Path) -> Iterator[Failure]:
    said = [line for line in done.output.splitlines() if line.startswith("error")]
    if done.code is None or done.seconds > broken.seconds:
        yield Failure("", f"{done.seconds:.0f} s, where {broken.seconds:.0f} are allowed")
    if done.megabytes > broken.megabytes:
        yield Failure("", f"{done.megabytes:.0f} MB, where {broken.megabytes:.0f} are allowed")
    if "Traceback" in done.output or "internal-error" in done.output:
        yield Failure("", f"a traceback: {done.output[-500:]}")
    elif expected == "accept" and done.code != 0:
        yield Failure("", f"refused: {said[:1]}")
    elif expected == "error" and done.code not in (1, 2):
        yield Failure("", f"exit code {done.code} where an error is expected")
    elif expected == "error" and not said:
        yield Failure("", "no error was printed")
    yield from _traces(done, folder, accepted=expected == "accept")


def _traces(done: commands.Done, folder: Path, *, accepted: bool) -> Iterator[Failure]:
    """What a hostile document would have done."""
    if any(folder.rglob(RUN)):
        yield Failure("", "a text of the document was run: PWNED")
    outside = [path.name for path in folder.iterdir() if path.name != "sdk" or not accepted]
    if outside:
        yield Failure("", f"written, and should not be: {outside}")
    secret = SECRET.read_bytes().splitlines()[0] if SECRET.is_file() else b""
    texts = (path.read_bytes() for path in folder.rglob("*") if path.is_file())
    if secret and any(secret in text for text in (done.output.encode(), *texts)):
        yield Failure("", f"the text of {SECRET} was taken over")
