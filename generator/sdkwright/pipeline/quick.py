"""Whether what is committed is still what its manifest says, by digests alone: no generating."""

from __future__ import annotations

import os
from pathlib import Path

from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.render import check
from sdkwright.render.disk import Disk
from sdkwright.render.ignore import ignored
from sdkwright.render.manifest import ManifestError
from sdkwright.targets import load_target

from .stamp import input_digests, input_digests_again, stamp


def compare_quickly(config: Config, report: Report) -> int:
    """Report what differs; the number of files that were compared.

    It trusts that the generator gives the same output for the same digests, so a change of its
    code within one version goes unnoticed here; a full check sees it.
    """
    return sum(_compare(config, target, report) for target in config.targets)


def _compare(config: Config, chosen: TargetConfig, report: Report) -> int:
    output = chosen.output
    disk = Disk(Path(os.path.realpath(output)))
    try:
        old = disk.manifest()
    except ManifestError as error:
        report.add("bad-manifest", f"{output}/.sdkwright/manifest.json: {error}")
        return 0
    if old is None:
        report.add("missing-file", f"{output}/.sdkwright/manifest.json is missing")
        return 0
    inputs = {
        **input_digests_again(config.document, old.stamp.inputs),
        **input_digests(config.document, (config.document, *config.overlays)),
    }
    target = load_target(chosen.language)
    now = stamp(config, chosen, target, inputs, old.stamp.document_version)
    found = check.compare_digests(now, disk, old, ignored(disk.root))
    check.add_to(report, found, disk, output, None)
    return len(old.files)
