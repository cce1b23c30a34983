"""Files for continuous integration: what GitHub and GitLab are to do with a document's packages."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sdkwright.config import Config, TargetConfig
from sdkwright.version import VERSION

from .templates import templates_folder

ACTIONS: Mapping[str, tuple[str, str, str]] = {
    "checkout": ("actions/checkout", "08c6903cd8c0fde910a37f88322edcfb5dd907a8", "v5.0.0"),
    "download": ("actions/download-artifact", "d3f86a106a0bac45b974a628896c90dbdf5c8093", "v4.3.0"),
    "node": ("actions/setup-node", "49933ea5288caeca8642d1e84afbd3f7d6820020", "v4.4.0"),
    "pypi": ("pypa/gh-action-pypi-publish", "ed0c53931b1dc9bd32cbe73a98c7f6766f8a527e", "v1.13.0"),
    "python": ("actions/setup-python", "a26af69be951a213d495a4c3e4e4022e16d87065", "v5.6.0"),
    "upload": ("actions/upload-artifact", "ea165f8d65b6e75b540449e92b4886f43607fa02", "v4.6.2"),
}
"""Repository, commit and the version that the commit is. A tag can be moved, a commit cannot."""

GITLAB = ".gitlab/sdkwright.yml"
_GITHUB = ("check", "release", "publish")
_PLAIN = re.compile(r"[A-Za-z_./][A-Za-z0-9_./-]*")
_MAJOR = re.compile(r"/v[1-9]\d*$")
_TITLES = {"go": "Go", "php": "Packagist"}
_VARIABLES = {"go": "GO_REPOSITORY", "php": "PHP_REPOSITORY"}


@dataclass(frozen=True, slots=True)
class Tagged:
    """A package that is published by a tag: of this repository, or of the one that ``variable``
    names and that ``folder`` is copied to."""

    language: str
    title: str
    folder: str
    variable: str


def github_files(config: Config, branch: str) -> dict[str, str]:
    """Workflows by path; ``branch`` is the one that releases are made from. The paths of
    ``config`` are relative to the root of the repository."""
    return {
        f".github/workflows/sdk-{name}.yml": _render(f"github/{name}.yml.jinja", config, branch)
        for name in _GITHUB
    }


def gitlab_files(config: Config) -> dict[str, str]:
    """Files by path. The first is to be included by ``.gitlab-ci.yml``, which is the second."""
    return {
        GITLAB: _render("gitlab/sdkwright.yml.jinja", config, ""),
        ".gitlab-ci.yml": f"include:\n  - local: {GITLAB}\n",
    }


def _render(template: str, config: Config, branch: str) -> str:
    # GitHub has expressions in `${{ … }}`, and shells have `${#…}`.
    environment = Environment(
        loader=FileSystemLoader(templates_folder() / "ci"),
        undefined=StrictUndefined,
        variable_start_string="{@",
        variable_end_string="@}",
        comment_start_string="{@#",
        comment_end_string="#@}",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(template).render(_view(config, branch))


def _view(config: Config, branch: str) -> dict[str, object]:
    languages = {target.language: target for target in config.targets}
    others = [_tagged(t) for t in config.targets if t.language in _TITLES]
    away = {t.language for t in config.targets if not _found_here(t)}
    quoted = partial(_scalar, github=bool(branch))
    return {
        "uses": {name: f"{repo}@{sha} # {tag}" for name, (repo, sha, tag) in ACTIONS.items()},
        "sdkwright": quoted(f"sdkwright=={VERSION}"),
        "sdkwright_publish": quoted(f"sdkwright[publish]=={VERSION}"),
        "config": quoted(config.path),
        "document": quoted(config.document),
        "branch": quoted(branch),
        "changelogs": ", ".join(quoted(_changelog(t.output)) for t in config.targets),
        "image": "node:24-bookworm" if "typescript" in languages else "python:3.13",
        "python": "python" in languages,
        "typescript": "typescript" in languages,
        "tagged": [package for package in others if package.language not in away],
        "mirrored": [package for package in others if package.language in away],
    }


def _changelog(output: str) -> str:
    """What `sdkwright release` writes into each package that it gives a version."""
    return "CHANGELOG.md" if output == "." else f"{output}/CHANGELOG.md"


def _tagged(target: TargetConfig) -> Tagged:
    name = target.language
    return Tagged(name, _TITLES[name], _scalar(target.output), _VARIABLES[name])


def _found_here(target: TargetConfig) -> bool:
    """Whether a tag of this repository publishes the package: Packagist reads the root alone, Go
    what the path of the module ends with (https://go.dev/ref/mod#vcs-version)."""
    if target.output == ".":
        return True
    return target.language == "go" and _MAJOR.sub("", target.package).endswith(f"/{target.output}")


def _scalar(text: str, github: bool = True) -> str:
    """``text`` as a scalar of YAML that neither YAML nor GitHub's expressions change."""
    if _PLAIN.fullmatch(text):
        return text
    return json.dumps(text.replace("${{", "${{ '${{' }}") if github else text)
