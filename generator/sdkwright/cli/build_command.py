"""``sdkwright build``."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sdkwright.config import Config
from sdkwright.diagnostics import Report

from .console import Console, exit_code
from .options import console, output_options
from .package_options import artifacts_folder, package_options, packages_of, packagings_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sdkwright.mock import MockServer
    from sdkwright.pipeline.first_call import FirstCall
    from sdkwright.release.build_record import Artifact
    from sdkwright.release.trial import Trial


@click.command("build")
@package_options
@click.option(
    "--verify", is_flag=True, help="Install each package somewhere clean and make a call with it."
)
@output_options
def command(languages: tuple[str, ...], config: str, output: str, verify: bool) -> int:
    """Make the artifacts that registries take from the packages of sdk.yaml."""
    out = console()
    report = Report()
    epoch = _epoch()
    settings = packages_of(languages, config, report)
    if settings is None:
        out.findings(report)
        return exit_code(report)
    folder = artifacts_folder(output, settings)
    made, calls = _made(settings, folder, epoch, verify, report, out)
    facts = [{**asdict(each), "path": f"{folder}/{each.path}"} for each in made]
    out.findings(report, {"artifacts": facts, "calls": calls})
    for each in made:
        out.say(f"{folder}/{each.path}: {each.bytes} bytes, SHA-256 {each.sha256}")
    for language in dict.fromkeys(each.language for each in made) if verify else ():
        call = calls.get(language)
        out.say(f"{language}: installed, {f'called {call}' if call else 'nothing to call'}")
    return exit_code(report)


def _epoch() -> int:
    from sdkwright.release.build import DEFAULT_EPOCH, LATEST_EPOCH

    text = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not text:
        return DEFAULT_EPOCH
    context = click.get_current_context()
    if not text.isascii() or not text.isdigit():
        raise click.UsageError(f"no number of seconds in SOURCE_DATE_EPOCH: {text!r}", context)
    if int(text) > LATEST_EPOCH:
        what = "SOURCE_DATE_EPOCH is later than archives can say (7 February 2106)"
        raise click.UsageError(f"{what}: {text}", context)
    return int(text)


def _made(
    settings: Config, folder: str, epoch: int, verify: bool, report: Report, out: Console
) -> tuple[tuple[Artifact, ...], Mapping[str, str]]:
    """The artifacts, and by language the call that was made with them."""
    packagings = packagings_of(settings, report)
    if not verify:
        return _build(settings, packagings, {}, folder, epoch, report, out), {}
    from sdkwright.mock import MockServer
    from sdkwright.pipeline.first_call import first_calls, loaded_document

    # What is to say about the document, `generate` has said.
    reading = Report()
    loaded = loaded_document(settings, reading)
    if loaded is None:
        return _unreadable(reading, report), {}
    with MockServer(loaded) as server:
        calls = first_calls(settings, server.url, reading, out.progress)
        if reading.errors:
            return _unreadable(reading, report), {}
        trials = {language: _trial(server, call) for language, call in calls.items()}
        made = _build(settings, packagings, trials, folder, epoch, report, out)
    return made, {language: call.call for language, call in calls.items() if call.call}


def _unreadable(reading: Report, report: Report) -> tuple[Artifact, ...]:
    report.extend(reading)
    report.sources.update(reading.sources)
    return ()


def _build(
    config: Config,
    packagings: Mapping[str, str],
    trials: Mapping[str, Trial],
    folder: str,
    epoch: int,
    report: Report,
    out: Console,
) -> tuple[Artifact, ...]:
    from sdkwright.pipeline.folder import failures
    from sdkwright.release.build import Order, build

    made: list[Artifact] = []
    for target in config.targets:
        if target.language in packagings:
            order = Order(target, packagings[target.language], trials.get(target.language))
            with out.progress(f"build {target.language}"), failures(report):
                made.extend(build(order, Path(folder), epoch, report))
    return tuple(made)


def _trial(server: MockServer, call: FirstCall) -> Trial:
    from sdkwright.mock import TOKEN
    from sdkwright.release.trial import Trial

    def problem() -> str:
        if not call.code:
            return ""
        if server.violations:
            return f"the mock server complains: {'; '.join(server.violations)}"
        # Paths that differ in their fragments alone are one to a server, so any operation will do.
        called = any(one.operation != TOKEN for one in server.requests)
        return "" if called else f"the program did not call {call.call}"

    return Trial(call.code, call.environment, server.clear, problem)
