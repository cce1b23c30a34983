"""What is done to one document: validate, generate, and the stages of a language."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import commands
from documents import Document, files_of
from languages import LANGUAGES, PROGRAMS, Stage, command_of, missing_tool
from results import (
    Failure,
    Memory,
    Result,
    generator_digest,
    key_of,
    mock_digest,
    program_digest,
    result_of,
    safe,
)

SDKWRIGHT = str(Path(sys.executable).with_name("sdkwright"))
SECONDS = 900
RUN = "PWNED*"
"""What the texts of hostile documents write when they are run."""
FIRST = ("validate", "generate", "operations")
"""The stages of every language, before its own."""

Outcome = Result | str
"""A string says why a stage was not done: a tool that is missing, or a size."""


@dataclass(frozen=True)
class Plan:
    """What a run is asked for. ``stages`` empty: all. ``slow_limit`` in bytes of the document."""

    folder: Path
    memory: Memory
    stages: frozenset[str] = frozenset()
    slow_limit: int = sys.maxsize
    say: Callable[[str, str, str], None] = lambda document, language, stage: None

    def wants(self, stage: str) -> bool:
        return not self.stages or stage in self.stages


def do(document: Document, language: str, slot: int, plan: Plan) -> dict[str, Outcome]:
    """The outcome of each stage, in order; none after one without which there is no package."""
    return dict(_Work(document, language, slot, plan).all())


@dataclass
class _Work:
    document: Document
    language: str
    slot: int
    plan: Plan

    def all(self) -> Iterator[tuple[str, Outcome]]:
        validated = self._validate()
        yield "validate", validated
        generated = self._generate(lenient=not validated.good)
        yield "generate", generated
        if not generated.good:
            return
        if self.plan.wants("operations"):
            yield "operations", self._operations(generated)
        for stage in LANGUAGES[self.language]:
            if self.plan.wants(stage.name):
                yield stage.name, self._stage(stage, generated)

    @property
    def package(self) -> Path:
        return self.plan.folder / "packages" / safe(self.document.name) / self.language

    def _remembered(
        self, name: str, stage: str, key: str, make: Callable[[], Result], *, sure: bool = False
    ) -> Result:
        known = None if sure else self.plan.memory.find(name, stage, key)
        if known is not None:
            return known
        self.plan.say(self.document.name, self.language, stage)
        made = make()
        self.plan.memory.keep(name, stage, key, made)
        return made

    def _validate(self) -> Result:
        key = key_of(self.document.digest, generator_digest())
        with self.plan.memory.alone(self.document.name):
            return self._remembered(self.document.name, "validate", key, self._do_validate)

    def _do_validate(self) -> Result:
        done = self._sdkwright("validate", str(self.document.path), "--json")
        found = list(_errors(done))
        fault = "document" if found and _others_agree(self.document) else "ours"
        return _measured(result_of(found, fault=fault), done)

    def _generate(self, *, lenient: bool) -> Result:
        key = key_of(self.document.digest, generator_digest(), str(lenient))
        there = self.package / ".key"
        gone = not there.exists() or there.read_text() != key
        known = self.plan.memory.find(self._name, "generate", key)
        if known is not None and not known.good:
            return known
        later = [stage for stage in LANGUAGES[self.language] if self.plan.wants(stage.name)]
        if known is not None and (not gone or self._all_known(later, known)):
            return known
        return self._remembered(
            self._name, "generate", key, lambda: self._do_generate(key, lenient), sure=True
        )

    @property
    def _name(self) -> str:
        return f"{self.document.name}.{self.language}"

    def _all_known(self, stages: list[Stage], generated: Result) -> bool:
        wanted = [(stage.name, self._key(stage, generated)) for stage in stages]
        if self.plan.wants("operations"):
            wanted.append(("operations", self._operations_key(generated)))
        return all(self.plan.memory.find(self._name, name, key) for name, key in wanted)

    def _do_generate(self, key: str, lenient: bool) -> Result:
        # What a package remembers of earlier runs must not decide what comes out of this one.
        shutil.rmtree(self.package, ignore_errors=True)
        self.package.mkdir(parents=True)
        command = ["generate", str(self.document.path), "--language", self.language, "--force"]
        command += ["--output", ".", "--json", *(["--lenient"] if lenient else [])]
        done = self._sdkwright(*command)
        found = list(_errors(done))
        result = _measured(result_of(found), done)
        if not found:
            (self.package / ".key").write_text(key)
            result = replace(result, facts=self._facts(_json(done) or {}))
        return result

    def _facts(self, answer: dict[str, Any]) -> dict[str, Any]:
        manifest = json.loads((self.package / ".sdkwright" / "manifest.json").read_text())
        listed = json.dumps(manifest["files"], sort_keys=True)
        left_out = [f for f in answer.get("findings", ()) if f["code"] == "operation-left-out"]
        return {
            "package": sha256(listed.encode()).hexdigest()[:24],
            "files": len(manifest["files"]),
            "left_out": [finding["pointer"] for finding in left_out],
        }

    def _sdkwright(self, *arguments: str) -> commands.Done:
        folder = self.package if self.package.is_dir() else self.plan.folder
        return commands.run([SDKWRIGHT, *arguments], folder, SECONDS)

    def _operations_key(self, generated: Result) -> str:
        facts = generated.facts or {}
        programs = (PROGRAMS / "count_operations.py", PROGRAMS / "doc_pages.py")
        sources = "".join(path.read_text() for path in programs)
        return key_of(facts["package"], self.document.digest, str(facts["left_out"]), sources)

    def _operations(self, generated: Result) -> Result:
        left_out = [_route(pointer) for pointer in (generated.facts or {})["left_out"]]
        program = str(PROGRAMS / "count_operations.py")
        command = [sys.executable, program, str(self.document.path), self.language]

        def count() -> Result:
            done = commands.run([*command, json.dumps(left_out)], self.package, SECONDS)
            return _judged(done, "")

        key = self._operations_key(generated)
        counted = self._remembered(self._name, "operations", key, count)
        known = self.document.operations
        if known is not None and counted.good and counted.total != known:
            message = f"{counted.total} operations where the manifest counts {known}"
            return result_of([Failure("manifest", message)], total=known)
        return counted

    def _key(self, stage: Stage, generated: Result) -> str:
        more = {"document": self.document.digest, "mock": mock_digest()}
        package = (generated.facts or {})["package"]
        return key_of(package, program_digest(stage), *(more[what] for what in stage.reads))

    def _stage(self, stage: Stage, generated: Result) -> Outcome:
        key = self._key(stage, generated)
        known = self.plan.memory.find(self._name, stage.name, key)
        if known is not None:
            return known
        missing = missing_tool(stage)
        if missing:
            return f"{missing} is not installed"
        if stage.slow and self.document.size > self.plan.slow_limit:
            return f"left out for documents over {self.plan.slow_limit} bytes"
        return self._remembered(self._name, stage.name, key, lambda: self._run(stage), sure=True)

    def _run(self, stage: Stage) -> Result:
        """With what earlier stages leave, which may be remembered of a package that is gone."""
        stages = LANGUAGES[self.language]
        for earlier in stages[: stages.index(stage)]:
            if earlier.leaves and not (self.package / earlier.leaves).exists():
                self._command(earlier)
        done = self._command(stage)
        short = done.output.replace(f"{self.package}/", "")
        result = _judged(replace(done, output=short), stage.finding)
        strange = [*self.package.rglob(RUN)]
        if strange and result.good:
            return replace(result, failures=(Failure(str(strange[0]), "PWNED"),), count=1)
        return result

    def _command(self, stage: Stage) -> commands.Done:
        facts = {
            "document": str(self.document.path),
            "package": str(self.package),
            "cache": str(self.plan.folder),
            "slot": str(self.slot),
        }
        return commands.run(command_of(stage, facts), self.package, stage.seconds)


def _errors(done: commands.Done) -> Iterator[Failure]:
    if done.code is None:
        yield Failure("", f"not done after {SECONDS} s")
        return
    answer = _json(done)
    if answer is None:
        yield Failure("", f"exit code {done.code}: {done.output[-500:]}")
        return
    found = [finding for finding in answer["findings"] if finding["severity"] == "error"]
    for finding in found:
        where = f"{Path(finding.get('file') or '').name}:{finding.get('line')}"
        yield Failure(where, f"{finding['code']}: {finding['message']}")
    if done.code and not found:
        yield Failure("", f"exit code {done.code} without an error")


def _json(done: commands.Done) -> dict[str, Any] | None:
    try:
        answer: dict[str, Any] = json.loads(done.output)
    except ValueError:
        return None
    return answer


def _judged(done: commands.Done, finding: str) -> Result:
    """The result of a stage from what its command printed."""
    failures, total = [], 0
    for line in done.output.splitlines():
        if finding:
            matched = re.match(finding, line)
            failures += [Failure(matched["where"], matched["message"])] if matched else []
            continue
        try:
            said = json.loads(line)
        except ValueError:
            continue
        if "total" in said:
            total = said["total"]
        else:
            failures.append(Failure(said["where"], said["message"]))
    if done.code is None:
        failures.append(Failure("", "not done in time"))
    elif done.code and not (finding and failures):
        last = done.output.strip().splitlines()[-1:] or [""]
        failures.append(Failure("", f"exit code {done.code}: {last[0][:500]}"))
    return _measured(result_of(failures, total=total), done)


def _measured(result: Result, done: commands.Done) -> Result:
    return replace(result, seconds=round(done.seconds, 2), megabytes=round(done.megabytes))


def _others_agree(document: Document) -> bool:
    """Whether the published validator finds the document invalid, too."""
    program = str(PROGRAMS / "is_valid.py")
    path = str(files_of(document.path)[0].resolve())
    return commands.run([sys.executable, program, path], document.path.parent, SECONDS).code == 1


def _route(pointer: str) -> str:
    """``/paths/~1a/get`` → ``GET /a``."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    return f"{parts[-1].upper()} {parts[1]}" if len(parts) > 2 else pointer
