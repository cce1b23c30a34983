"""The table of kinds of packages: how each is built and verified."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import build_composer, build_go, build_npm, build_python, verify
from .build_job import BuildJob
from .verify import VerifyJob


@dataclass(frozen=True, slots=True, kw_only=True)
class Packager:
    """``name_of`` finds the package's name in its files, and raises ``ValueError`` or ``KeyError``
    where they say none. ``version_problem`` says why a version cannot be, "" where it can;
    ``build`` gives contents by paths; both ``build`` and ``verify`` raise ``PackagingError``."""

    name_of: Callable[[Mapping[str, bytes]], str]
    version_problem: Callable[[BuildJob], str]
    build: Callable[[BuildJob], dict[str, bytes]]
    verify: Callable[[VerifyJob], None]


PACKAGERS: Mapping[str, Packager] = {
    "composer": Packager(
        name_of=build_composer.name_of,
        version_problem=build_composer.version_problem,
        build=build_composer.build,
        verify=verify.verify_archive,
    ),
    "go": Packager(
        name_of=build_go.name_of,
        version_problem=build_go.version_problem,
        build=build_go.build,
        verify=verify.verify_module,
    ),
    "npm": Packager(
        name_of=build_npm.name_of,
        version_problem=build_npm.version_problem,
        build=build_npm.build,
        verify=verify.verify_tarball,
    ),
    "pypi": Packager(
        name_of=build_python.name_of,
        version_problem=build_python.version_problem,
        build=build_python.build,
        verify=verify.verify_wheel,
    ),
}
"""By ``Target.packaging``."""
