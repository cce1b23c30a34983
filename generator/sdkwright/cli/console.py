"""What a command prints, in the format that was asked for.

Findings and results go to the standard output; progress to the standard error, and so do findings
where something else is the result.
"""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator, Mapping

from sdkwright.diagnostics import Diagnostic, Report, Severity

FORMATS = ("text", "json", "sarif", "github")

# Findings of these chapters mean that the input could not be read: there is nothing to judge.
_UNREADABLE = {"reading", "configuration"}

_OFTEN = "unused-extension"


class Console:
    """``format`` is one of ``FORMATS``; ``quiet`` keeps to findings."""

    def __init__(self, format: str, *, quiet: bool, colour: bool) -> None:
        self.format = format
        self.quiet = quiet
        self.colour = colour

    def say(self, text: str) -> None:
        """A line for people; no other format has it."""
        if self.format == "text" and not self.quiet:
            sys.stdout.write(text + "\n")

    def findings(self, report: Report, facts: Mapping[str, object] | None = None) -> None:
        """All findings; ``facts`` are further members of the JSON form."""
        if self.format == "text" and not len(report):
            return
        from sdkwright.diagnostics import printers

        match self.format:
            case "json":
                import json

                whole = {**json.loads(printers.to_json(report)), **(facts or {})}
                text = json.dumps(whole, indent=2)
            case "sarif":
                text = printers.to_sarif(report)
            case "github":
                text = printers.to_github(report)
            case _:
                text = printers.to_text(report, self.colour)
        if text:
            sys.stdout.write(text if text.endswith("\n") else text + "\n")

    def complain(self, report: Report) -> None:
        """All findings for people, to the standard error: the output is about something else."""
        if len(report):
            from sdkwright.diagnostics import printers

            sys.stderr.write(printers.to_text(report, colour=False))

    def findings_in_short(self, report: Report, facts: Mapping[str, object] | None = None) -> None:
        """All findings, but for people one line in place of the notes about unused extensions."""
        if self.format != "text":
            self.findings(report, facts)
            return
        rest = Report()
        rest.sources.update(report.sources)
        rest.extend(finding for finding in report if not _often(finding))
        self.findings(rest)
        count = len(report) - len(rest)
        if count:
            keys = "an extension" if count == 1 else f"{count} extensions"
            self.say(f"{keys} of the document decided nothing; `sdkwright validate` lists them")

    @contextlib.contextmanager
    def progress(self, stage: str) -> Iterator[None]:
        """Tell on a terminal that ``stage`` runs, and how long it took."""
        if self.quiet or self.format != "text" or not sys.stderr.isatty():
            yield
            return
        sys.stderr.write(f"  {stage} …\r")
        sys.stderr.flush()
        start = time.perf_counter()
        try:
            yield
        finally:
            sys.stderr.write(f"  {stage:<30} {time.perf_counter() - start:6.2f} s\n")


def _often(finding: Diagnostic) -> bool:
    return finding.code == _OFTEN and finding.severity is Severity.NOTE


def exit_code(report: Report) -> int:
    """0 without errors, 2 when an error is that the input cannot be read, else 1."""
    if not report.errors:
        return 0
    from sdkwright.diagnostics.codes import CODES

    errors = [finding for finding in report if finding.severity is Severity.ERROR]
    return 2 if any(CODES[finding.code].area in _UNREADABLE for finding in errors) else 1
