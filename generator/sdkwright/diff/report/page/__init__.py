"""One HTML file that needs nothing else: no network, and scripts only for its filters."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from sdkwright.diff.model import Axis, Level
from sdkwright.diff.outcome import Comparison
from sdkwright.diff.report import wording
from sdkwright.diff.report.brief import sentences
from sdkwright.diff.report.groups import groups

from .changes import Entry, group_html
from .markup import coded, text
from .source import Sources

_REASONS = 5
"""So many changes that ask for a version are named; of more, it is said how many."""


def to_html(comparison: Comparison) -> str:
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    entries = _entries(comparison)
    yield from _head(comparison)
    yield '<body><a class="skip" href="#changes">To the changes</a>'
    yield from _summary(comparison, entries)
    if entries:
        yield from _filters(comparison)
    yield '<div class="columns">'
    found = groups(comparison)
    if len(found) > 1:
        yield '<nav aria-label="What changed"><h2>What changed</h2><ul>'
        for number, group in enumerate(found):
            level = comparison.level(group.changes[0]).value
            yield f'<li class="{level}"><a href="#g{number}">{text(group.heading)}</a>'
            yield f"<small>{len(group.changes)}</small></li>"
        yield "</ul></nav>"
    yield '<main id="changes" tabindex="-1">'
    sources = Sources(comparison)
    for number, group in enumerate(found):
        yield from group_html(comparison, group, number, entries, sources)
    yield from _ignored(comparison)
    yield '<p id="none" hidden>No change fits these filters.</p>'
    yield f"</main></div><script>{_file('page.js')}</script></body></html>"


def _entries(comparison: Comparison) -> dict[int, Entry]:
    """By the identity of the change: its address in the page. Changes that are alike to the letter
    have the same fingerprint, and an address can be given once only."""
    found: dict[int, Entry] = {}
    seen: dict[str, int] = {}
    for change in comparison.changes:
        if not change.ignored:
            mark = change.fingerprint
            seen[mark] = seen.get(mark, 0) + 1
            anchor = mark if seen[mark] == 1 else f"{mark}-{seen[mark]}"
            found[id(change)] = Entry(change, anchor)
    return found


def _head(comparison: Comparison) -> Iterator[str]:
    style, script = _file("page.css"), _file("page.js")
    policy = (
        f"default-src 'none'; img-src data:; style-src '{_digest(style)}'; "
        f"script-src '{_digest(script)}'; base-uri 'none'; form-action 'none'"
    )
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield '<meta name="referrer" content="no-referrer"><link rel="icon" href="data:,">'
    yield f"<title>API changes: {text(wording.title(comparison))}</title>"
    yield f"<style>{style}</style></head>"


@cache
def _file(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8").strip()


def _digest(source: str) -> str:
    return "sha256-" + b64encode(hashlib.sha256(source.encode()).digest()).decode()


def _summary(comparison: Comparison, entries: dict[int, Entry]) -> Iterator[str]:
    verdict, old, new = comparison.verdict, comparison.old, comparison.new
    said = wording.verdict(comparison)
    yield f'<header class="{(verdict or Level.COMPATIBLE).value}">'
    yield f'<p class="names">{text(new.title)}</p>'
    yield f"<h1>{text(said[:1].upper() + said[1:])}</h1>"
    yield f'<p class="names"><b>{text(old.version)}</b> {text(old.label)} <span>→</span> '
    yield f"<b>{text(new.version)}</b> {text(new.label)}</p>"
    counts = wording.counts(comparison)
    if counts:
        yield f"<p>{counts}</p>"
    installed = wording.installed(comparison)
    if installed:
        yield f'<p class="note">{text(installed)}</p>'
    told = list(sentences(comparison))
    if told:
        yield '<section class="brief" aria-labelledby="brief"><h2 id="brief">In short</h2><ul>'
        yield "".join(f"<li>{text(sentence)}</li>" for sentence in told)
        yield "</ul></section>"
    if entries:
        yield '<div class="sums">'
        yield from _versions(comparison, entries)
        yield from _counts(comparison)
        yield "</div>"
    yield "</header>"


def _versions(comparison: Comparison, entries: dict[int, Entry]) -> Iterator[str]:
    advice = comparison.advice
    named: dict[str, Entry] = {}
    for entry in entries.values():
        named.setdefault(entry.change.fingerprint, entry)
    asked = (advice.api, *advice.packages.values())
    yield '<section aria-labelledby="versions"><h2 id="versions">Versions</h2><dl>'
    for (what, step), one in zip(wording.versions_asked(comparison), asked, strict=True):
        yield f"<dt>{text(what)}</dt><dd>{text(step[:1].upper() + step[1:])}"
        if one.because:
            count = len(one.because)
            why = "1 reason" if count == 1 else f"{count} reasons"
            yield f"<details><summary>{why}</summary><ul>"
            for mark in one.because[:_REASONS]:
                entry = named[mark]
                yield f'<li><a href="#{entry.anchor}">{coded(entry.change.message)}</a></li>'
            if count > _REASONS:
                yield f"<li>and {count - _REASONS} more</li>"
            yield "</ul></details>"
        yield "</dd>"
    yield "</dl></section>"


def _counts(comparison: Comparison) -> Iterator[str]:
    """The axes that decide first."""
    counted = [change for change in comparison.changes if not change.ignored]
    yield '<section aria-labelledby="counts"><h2 id="counts">Changes</h2><table>'
    heads = "".join(f'<th scope="col">{level.value}</th>' for level in reversed(Level))
    yield f"<thead><tr><td></td>{heads}</tr></thead><tbody>"
    for axis in (*comparison.axes, *(axis for axis in Axis if axis not in comparison.axes)):
        yield f'<tr><th scope="row">{axis.value} <small>{_AXES[axis]}</small></th>'
        for level in reversed(Level):
            count = sum(change.levels.of(axis) is level for change in counted)
            yield f'<td class="{level.value if count else "zero"}">{count}</td>'
        yield "</tr>"
    yield "</tbody></table></section>"


_AXES = {
    Axis.HTTP: "calls made by hand",
    Axis.UPGRADE: "code that meets the new SDK",
    Axis.FIELD: "installed SDKs",
}


def _filters(comparison: Comparison) -> Iterator[str]:
    counted = [change for change in comparison.changes if not change.ignored]
    yield '<form id="filters" role="search" aria-label="Filter the changes" hidden>'
    yield '<label>Find <input id="find" type="search" autocomplete="off"></label>'
    yield '<label>Axis <select id="axis"><option value="level">those that decide</option>'
    yield "".join(f"<option>{axis.value}</option>" for axis in Axis)
    yield "</select></label>"
    yield '<label>Kind <select id="kind"><option value="">all</option>'
    for kind in sorted({change.fact.kind for change in counted}):
        yield f"<option>{text(kind)}</option>"
    yield "</select></label><fieldset><legend>Level</legend>"
    for level in reversed(Level):
        yield f'<label><input type="checkbox" name="level" value="{level.value}" checked> '
        yield f"{level.value}</label>"
    yield '</fieldset><button type="reset">Clear</button><output id="shown"></output></form>'


def _ignored(comparison: Comparison) -> Iterator[str]:
    if not comparison.ignored:
        return
    yield '<section class="ignored" aria-labelledby="ignored"><h2 id="ignored">Ignored</h2><ul>'
    for change in comparison.ignored:
        yield f'<li id="{change.fingerprint}">{coded(change.message)}: {text(change.ignored)}</li>'
    yield "</ul></section>"
