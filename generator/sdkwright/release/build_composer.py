"""A zip file for Composer, with the version that a repository of artifacts reads."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from .build_archives import zip_of
from .build_job import BuildJob

_STABILITY = re.compile(r"(?:alpha|beta|rc|a|b|patch|pl|p)(?:[.-]?\d+)*", re.IGNORECASE)


def name_of(files: Mapping[str, bytes]) -> str:
    """Raises ``ValueError`` and ``KeyError``."""
    return str(json.loads(files["composer.json"])["name"])


def version_problem(job: BuildJob) -> str:
    """Composer has fewer pre-releases than Semantic Versioning (composer/semver, VersionParser)."""
    _, dash, suffix = job.target.version.partition("-")
    if not dash or _STABILITY.fullmatch(suffix):
        return ""
    return (
        f"{job.target.version} is no version for Composer, which has pre-releases such as "
        "1.0.0-alpha.1, 1.0.0-beta.1 and 1.0.0-rc.1"
    )


def build(job: BuildJob) -> dict[str, bytes]:
    """The artifact by its name."""
    files = {**job.files, "composer.json": _with_version(job)}
    name = f"{job.package.replace('/', '-')}-{job.target.version}.zip"
    return {name: zip_of(dict(sorted(files.items())), job.epoch)}


def _with_version(job: BuildJob) -> bytes:
    """The committed composer.json has none, since tags say it to Packagist."""
    said = json.loads(job.files["composer.json"])
    name = {"name": said.pop("name")}
    said = {**name, "version": job.target.version, **said}
    return (json.dumps(said, indent=4, ensure_ascii=False) + "\n").encode()
