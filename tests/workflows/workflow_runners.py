"""Runners with the variables that GitHub and GitLab set, for a service on this machine."""

from __future__ import annotations

from pathlib import Path

from review_server import TOKEN, ReviewServer
from workflow_repository import Repository, Runner

GITLAB = ".gitlab/sdkwright.yml"


def github(repository: Repository, folder: Path, server: ReviewServer, **more: str) -> Runner:
    folder.mkdir(exist_ok=True)
    output = folder / "output"
    output.touch()
    flags = dict(line.split("=", 1) for line in output.read_text().splitlines())
    expressions = {
        "github.token": TOKEN,
        "github.event.pull_request.number": "7",
        "steps.compare.outputs.changes": flags.get("changes", ""),
        "github.ref_name": "main",
        "inputs.pre": "",
        "inputs.step": "",
        "secrets.PHP_REPOSITORY_KEY": "",
        **more,
    }
    variables = {
        "GITHUB_API_URL": server.url,
        "GITHUB_OUTPUT": str(output),
        "GITHUB_REPOSITORY": "me/pets",
        "GITHUB_REPOSITORY_OWNER": "me",
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
        "RUNNER_TEMP": str(folder),
    }
    return Runner(repository, folder, expressions, variables)


def gitlab(repository: Repository, folder: Path, server: ReviewServer, **more: str) -> Runner:
    folder.mkdir(exist_ok=True)
    variables = {
        "CI_API_V4_URL": server.url,
        "CI_BUILDS_DIR": str(folder),
        "CI_DEFAULT_BRANCH": "main",
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": repository.git("rev-parse", "main"),
        "CI_MERGE_REQUEST_IID": "7",
        "CI_PROJECT_ID": "1",
        "CI_SERVER_HOST": "127.0.0.1",
        "SDKWRIGHT_TOKEN": TOKEN,
        **more,
    }
    return Runner(repository, folder, {}, variables)
