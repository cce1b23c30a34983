"""A module to a folder or a host that GOPROXY can name; else a tag, from which proxies make it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .build_archives import zip_contents
from .problems import PackagingError
from .publish_folder import place_file
from .publish_http import access_of, expect, get, send
from .publish_job import Destination, Item, PublishJob, State, state_of
from .publish_tag import checkout_of, tag_item

_MAJOR = re.compile(r"/v[1-9]\d*$")
_LIST = "/@v/list"


@dataclass(frozen=True, slots=True)
class _Store:
    """Reads and writes files of a proxy by their paths; ``read`` gives None where there is none."""

    where: str
    read: Callable[[str], bytes | None]
    write: Callable[[str, bytes], None]


def plan(job: PublishJob) -> Destination:
    """The files of a version, the list of versions last; or a tag. Raises ``PackagingError``."""
    if not job.repository:
        return _tagged(job)
    store = _folder(job.place) if job.place is not None else _host(job.repository)
    files = {artifact.path.partition("/")[2]: artifact.path for artifact in job.artifacts}
    # A version counts as there when `go` can read about it, so .info comes after what it tells of.
    order = sorted(files, key=lambda p: (p.endswith(_LIST), p.endswith(".info"), p))
    return Destination(store.where, tuple(_item(store, p, job.contents[files[p]]) for p in order))


def _item(store: _Store, path: str, data: bytes) -> Item:
    there = store.read(path)
    if path.endswith(_LIST):
        listed = data.strip() in (there or b"").split()
        state = State.SAME if listed else State.MISSING
        return Item(path, state, partial(_add_to_list, store, path, data))
    if there is not None and _means_the_same(path, there, data):
        there = data
    return Item(path, state_of(there, data), partial(store.write, path, data))


def _means_the_same(path: str, there: bytes, data: bytes) -> bool:
    """Times do not count: Go's checksums know names and contents only."""
    try:
        if path.endswith(".zip"):
            return zip_contents(there) == zip_contents(data)
        if path.endswith(".info"):
            return bool(json.loads(there)["Version"] == json.loads(data)["Version"])
    except (ValueError, KeyError, TypeError):
        pass
    return False


def _add_to_list(store: _Store, path: str, data: bytes) -> None:
    versions = {*(store.read(path) or b"").split(), data.strip()}
    store.write(path, b"".join(version + b"\n" for version in sorted(versions)))


def _folder(root: Path) -> _Store:
    def read(path: str) -> bytes | None:
        file = root / path
        return file.read_bytes() if file.is_file() else None

    return _Store(root.as_posix(), read, lambda path, data: place_file(root / path, data))


def _host(url: str) -> _Store:
    base, access = url.rstrip("/"), access_of("GOPROXY")

    def read(path: str) -> bytes | None:
        answer = get(f"{base}/{path}", access)
        return None if answer is None else answer.body

    def write(path: str, data: bytes) -> None:
        expect(send("PUT", f"{base}/{path}", access=access, body=data))

    return _Store(url, read, write)


def _tagged(job: PublishJob) -> Destination:
    """``v1.2.3``, or below the root of a repository ``folder/v1.2.3``
    (https://go.dev/ref/mod#vcs-version)."""
    checkout = checkout_of(Path(job.target.output))
    module = job.target.package
    bare, prefix = _MAJOR.sub("", module), checkout.prefix
    if _MAJOR.search(module) and not f"/{bare}".endswith(f"/{prefix}"):
        # The folder of a major version is no part of the tag.
        prefix = _MAJOR.sub("", f"/{prefix}").removeprefix("/")
    if prefix and not f"/{bare}".endswith(f"/{prefix}"):
        raise PackagingError(
            "publish-place",
            f"{job.target.output} is {checkout.prefix} in its repository, where Go does not look "
            f"for {module}",
            "Publish from a repository in which the module lies where its path says, or name a "
            "folder or a host for GOPROXY with --repository go=….",
        )
    tag = f"{prefix}/v{job.target.version}" if prefix else f"v{job.target.version}"
    return Destination(checkout.remote, (tag_item(checkout, tag),))
