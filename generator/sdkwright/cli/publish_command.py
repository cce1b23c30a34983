"""``sdkwright publish``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from sdkwright.config import Config
from sdkwright.diagnostics import Report

from .console import Console, exit_code
from .options import console, output_options
from .package_options import artifacts_folder, package_options, packages_of, packagings_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sdkwright.release.publish import Publication


@click.command("publish")
@package_options
@click.option(
    "--repository",
    "repositories",
    multiple=True,
    metavar="LANGUAGE=URL",
    help="Where packages of a language go: an address, or for Go and PHP a folder.",
)
@click.option("--yes", is_flag=True, help="Do it; otherwise it is only said what would be done.")
@output_options
def command(
    languages: tuple[str, ...], config: str, output: str, repositories: tuple[str, ...], yes: bool
) -> int:
    """Put what `sdkwright build` made on registries, after saying what would go where."""
    out = console()
    report = Report()
    settings = packages_of(languages, config, report)
    places = _places(repositories)
    publications: Sequence[Publication] = ()
    done: set[tuple[str, str]] = set()
    if settings is not None:
        folder = artifacts_folder(output, settings)
        publications = _planned(settings, folder, places, report, out)
        if not yes:
            _show(publications, out, is_possible=not report.errors)
        elif not report.errors:
            done = _published(publications, report, out)
    out.findings(report, {"publications": [_facts(each, done) for each in publications]})
    return exit_code(report)


def _show(publications: Sequence[Publication], out: Console, *, is_possible: bool) -> None:
    """What would be done; nothing as long as one of the packages stands in the way."""
    for each in publications:
        out.say(_head(each))
        for item in each.destination.items:
            todo = item in each.destination.to_do
            out.say(f"  {'would go' if todo else 'is there'}   {item.name}")
    if any(each.destination.to_do for each in publications):
        how = "--yes does it." if is_possible else "first what follows has to be mended."
        out.say(f"Nothing was published; {how}")


def _head(publication: Publication) -> str:
    target = publication.target
    return (
        f"{target.language}: {target.package} {target.version} to {publication.destination.where}"
    )


def _facts(publication: Publication, done: set[tuple[str, str]]) -> dict[str, object]:
    target, destination = publication.target, publication.destination
    items = [
        {
            "name": item.name,
            "state": "published" if (target.language, item.name) in done else item.state.value,
        }
        for item in destination.items
    ]
    return {
        "language": target.language,
        "package": target.package,
        "version": target.version,
        "where": destination.where,
        "items": items,
    }


def _places(repositories: tuple[str, ...]) -> dict[str, str]:
    """By language."""
    context = click.get_current_context()
    found = {}
    for text in repositories:
        language, equals, place = text.partition("=")
        if not equals or not language or not place:
            raise click.UsageError(f"--repository takes LANGUAGE=URL, not {text!r}", context)
        parts = urlsplit(place)
        if parts.username or parts.password:
            raise click.UsageError(
                f"credentials of {language} belong in the environment, not in an address", context
            )
        found[language] = place
    return found


def _planned(
    settings: Config, folder: str, places: Mapping[str, str], report: Report, out: Console
) -> tuple[Publication, ...]:
    from sdkwright.pipeline.folder import failures
    from sdkwright.release.publish import plan

    packagings = packagings_of(settings, report)
    unknown = sorted({*places} - {target.language for target in settings.targets})
    if unknown:
        context = click.get_current_context()
        raise click.UsageError(f"--repository names {unknown[0]}, which is not published", context)
    found = []
    for target in settings.targets:
        if target.language in packagings:
            with out.progress(f"look up {target.language}"), failures(report):
                place = places.get(target.language, "")
                packaging = packagings[target.language]
                found.append(plan(target, packaging, place, Path(folder), report))
    return tuple(each for each in found if each is not None)


def _published(
    publications: Sequence[Publication], report: Report, out: Console
) -> set[tuple[str, str]]:
    """What was put somewhere, by language and name. It is told at once, in case of a power cut."""
    from sdkwright.pipeline.folder import failures
    from sdkwright.release.publish import enough_credentials, publish

    enough_credentials(publications, report)
    done: set[tuple[str, str]] = set()
    for each in () if report.errors else publications:
        out.say(_head(each))
        for item in each.destination.items:
            if item not in each.destination.to_do:
                out.say(f"  is there   {item.name}")
        with failures(report):
            for item in publish(each, report):
                done.add((each.target.language, item.name))
                out.say(f"  published  {item.name}")
                sys.stdout.flush()
    return done
