"""A tarball to a registry of npm, by npm."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import tempfile
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from .commands import attempt, failure, find, run
from .publish_job import Destination, Item, PublishJob, State

_TOKENS = ("NPM_TOKEN", "NODE_AUTH_TOKEN")
_PUBLIC = "registry.npmjs.org"
_ISSUERS = ("ACTIONS_ID_TOKEN_REQUEST_URL", "SIGSTORE_ID_TOKEN")
"""Where one of them is set, npm can prove where a package was built."""
_CODE = "publish-failed"


def plan(job: PublishJob) -> Destination:
    """The tarball. Raises ``PackagingError``."""
    (artifact,) = job.artifacts
    npm = find("npm")
    with tempfile.TemporaryDirectory(prefix="sdkwright-") as scratch:
        registry = job.repository or _configured(npm, job.target.package, Path(scratch))
        found = _integrity(npm, job, registry, Path(scratch))
    wanted = hashlib.sha512(job.contents[artifact.path]).digest()
    state = State.MISSING
    if found:
        same = found == f"sha512-{base64.b64encode(wanted).decode()}"
        state = State.SAME if same else State.DIFFERENT
    file = (job.folder / artifact.path).resolve()
    put = partial(_publish, npm, file, registry, job.target.version)
    return Destination(registry, (Item(artifact.name, state, put),))


def _configured(npm: str, package: str, scratch: Path) -> str:
    """The registry of the package's scope, else that of all packages."""
    scope = package.partition("/")[0] if package.startswith("@") else ""
    for key in (f"{scope}:registry", "registry") if scope else ("registry",):
        found = run([npm, "config", "get", key], scratch, code=_CODE).strip()
        if found and found != "undefined":
            return found
    return f"https://{_PUBLIC}/"


def _integrity(npm: str, job: PublishJob, registry: str, scratch: Path) -> str:
    """What the registry says of this version (Subresource Integrity), "" where it has none."""
    wanted = f"{job.target.package}@{job.target.version}"
    command = [npm, "view", wanted, "dist.integrity", "--json", "--prefer-online"]
    done = attempt([*command, *_reaching(registry, scratch)], scratch)
    try:
        said = json.loads(done.out) if done.out.strip() else ""
    except ValueError:
        said = {}
    if isinstance(said, dict) and (said.get("error") or {}).get("code") == "E404":
        return ""
    if done.code or not isinstance(said, str):
        raise failure(command, done, _CODE)
    return said


def _reaching(registry: str, scratch: Path) -> list[str]:
    """The options for a registry. A token of the environment is named in a file, not copied."""
    name = next((name for name in _TOKENS if os.environ.get(name)), "")
    if name:
        parts = urlsplit(registry)
        path = parts.path if parts.path.endswith("/") else f"{parts.path}/"
        line = f"//{parts.netloc}{path}:_authToken=${{{name}}}\n"
        (scratch / ".npmrc").write_text(line, encoding="utf-8")
    (scratch / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    return ["--registry", registry, "--no-update-notifier"]


def _publish(npm: str, file: Path, registry: str, version: str) -> None:
    """Raises ``PackagingError``."""
    with tempfile.TemporaryDirectory(prefix="sdkwright-") as scratch:
        options = _reaching(registry, Path(scratch))
        # A pre-release is not what `npm install` should give to everybody.
        options += ["--tag", "next" if "-" in version else "latest"]
        if urlsplit(registry).hostname == _PUBLIC and any(os.environ.get(n) for n in _ISSUERS):
            options.append("--provenance")
        command = [npm, "publish", str(file), *options]
        done = attempt(command, Path(scratch))
    if done.code:
        code = "no-credentials" if "ENEEDAUTH" in done.err or "E401" in done.err else _CODE
        raise failure(command, done, code)
