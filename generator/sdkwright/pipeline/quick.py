"""Whether what is committed is still what its manifest says, by digests alone: no generating."""

from __future__ import annotations

from pathlib import Path

from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.render import check
from sdkwright.render.disk import Disk
from sdkwright.render.manifest import MANIFEST

from .folder import failures, ignored_in, manifest_of
from .outcome import Checked
from .stamp import input_digests, input_digests_again, stamp


def compare_quickly(config: Config, report: Report) -> tuple[Checked, ...]:
    """What differs, as far as digests tell.

    It trusts that the generator gives the same output for the same digests, so a change of its
    code within one version goes unnoticed here; a full check sees it.
    """
    with failures(report):
        found = [_compare(config, target, report) for target in config.targets]
        return tuple(checked for checked in found if checked is not None)
    return ()


def _compare(config: Config, chosen: TargetConfig, report: Report) -> Checked | None:
    errors = report.errors
    output = chosen.output
    disk = Disk(Path(output).resolve())
    old = manifest_of(disk, output, report, force=False)
    mine = ignored_in(disk.root, output, report)
    if report.errors > errors:
        return None
    if old is None:
        report.add("missing-file", f"{output}/{MANIFEST} is missing")
        return Checked(chosen.language, output, 0, (("missing-file", MANIFEST),), (), "")
    inputs = {
        **input_digests_again(config.document, old.stamp.inputs),
        **input_digests(config.document, (config.document, *config.overlays)),
    }
    now = stamp(config, chosen, inputs, old.stamp.document_version)
    found = check.compare_digests(now, disk, old, mine)
    check.add_to(report, found, disk, output, None)
    return Checked(
        chosen.language, output, len(old.files) + 1, found.drift, found.reasons, found.diff
    )
