"""``sdkwright init``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from sdkwright.diagnostics import Report
from sdkwright.pipeline.continuous import SERVICES, files_for, left_alone
from sdkwright.pipeline.inputs import CONFIG_FILE, UsageProblem, own_config
from sdkwright.pipeline.starter import documents_here, first_config
from sdkwright.targets import TARGETS

from .console import Console, exit_code
from .options import console, output_options


@click.command("init")
@click.argument("document", default="", metavar="[DOC]")
@click.option(
    "--language", "chosen", multiple=True, metavar="NAME", help="A target; default: all there are."
)
@click.option("--config", default=CONFIG_FILE, metavar="FILE", help="Default: sdk.yaml.")
@click.option(
    "--ci",
    "services",
    multiple=True,
    type=click.Choice(SERVICES),
    help="Write workflows for it too, also where there is an sdk.yaml.",
)
@click.option("--force", is_flag=True, help="Overwrite workflows that are there.")
@output_options
def command(
    document: str, chosen: tuple[str, ...], config: str, services: tuple[str, ...], force: bool
) -> int:
    """Write an sdk.yaml for DOC, named after its title. An existing file stays as it is."""
    out = console()
    context = click.get_current_context()
    languages = tuple(dict.fromkeys(chosen)) or tuple(sorted(TARGETS))
    for language in languages:
        if language in TARGETS:
            continue
        known = ", ".join(sorted(TARGETS))
        raise click.UsageError(f"there is no target language {language!r}; known: {known}", context)
    report = Report()
    done: list[str] = []
    if not Path(config).exists():
        document = document or _only_document(context)
        _write_config(document, config, languages, report, done)
    elif document or chosen or not services:
        raise click.UsageError(f"{config} is there already; it was not changed", context)
    if services and not report.errors:
        try:
            _write_workflows(services, config, force, report, done)
        except UsageProblem as problem:
            _tell(report, done, out)
            raise click.UsageError(str(problem), context) from None
    _tell(report, done, out)
    return exit_code(report)


def _tell(report: Report, done: Sequence[str], out: Console) -> None:
    out.findings(report)
    for line in done:
        out.say(line)


def _only_document(context: click.Context) -> str:
    found = documents_here()
    if len(found) == 1:
        return found[0]
    if not found:
        raise click.UsageError("no OpenAPI document found here: name one", context)
    raise click.UsageError(f"name one of these documents: {', '.join(found)}", context)


def _write_config(
    document: str, config: str, languages: tuple[str, ...], report: Report, done: list[str]
) -> None:
    text = first_config(document, config, languages, report)
    if text is not None:
        try:
            with Path(config).open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            report.add("cannot-write", f"{config}: {error.strerror}")
    if not report.errors:
        listed = ", ".join(languages)
        done.append(f"{config}: written for {document} ({listed}); `sdkwright generate` is next")


def _write_workflows(
    services: tuple[str, ...], config: str, force: bool, report: Report, done: list[str]
) -> None:
    """Raises ``UsageProblem``."""
    settings = own_config(config, report)
    if settings is None:
        return
    files = files_for(services, settings)
    there = {path: Path(path) for path in files if Path(path).exists()}
    for path in there:
        if not force and not left_alone(path) and _content(there[path]) != files[path]:
            raise UsageProblem(f"{path} is there already; --force overwrites it")
    _write(files, report, done)


def _content(place: Path) -> str:
    """ "" for what is no text: that is no file of ours."""
    try:
        return place.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _write(files: Mapping[str, str], report: Report, done: list[str]) -> None:
    for path, text in files.items():
        place = Path(path)
        if left_alone(path) and place.exists():
            if text not in _content(place):
                done.append(f"{path}: not changed; add to it what follows\n{text.rstrip()}")
            continue
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            report.add("cannot-write", f"{path}: {error.strerror}")
            return
        done.append(f"{path}: written")
