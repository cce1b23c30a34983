"""An archive to a folder that Composer reads as a repository; else a tag, and word to Packagist."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from .problems import PackagingError
from .publish_folder import place_file
from .publish_http import Access, access_of, expect, get, send
from .publish_job import Destination, Item, PublishJob, State, state_of
from .publish_tag import checkout_of, tag_item

_PACKAGIST = "https://packagist.org"
_METADATA = {_PACKAGIST: "https://repo.packagist.org"}


def plan(job: PublishJob) -> Destination:
    """Raises ``PackagingError``."""
    place = job.place
    if place is None:
        return _tagged(job)
    (artifact,) = job.artifacts
    data, file = job.contents[artifact.path], place / artifact.name
    there = file.read_bytes() if file.is_file() else None
    item = Item(artifact.name, state_of(there, data), partial(place_file, file, data))
    return Destination(place.as_posix(), (item,))


def _tagged(job: PublishJob) -> Destination:
    checkout = checkout_of(Path(job.target.output))
    if checkout.prefix:
        raise PackagingError(
            "publish-place",
            f"{job.target.output} is {checkout.prefix} in its repository, and Packagist reads "
            "composer.json at the root",
            "Publish from a repository that has the package at its root, or name the folder of a "
            "repository of artifacts with --repository php=….",
        )
    site, access = (job.repository or _PACKAGIST).rstrip("/"), access_of("PACKAGIST")
    tag = tag_item(checkout, f"v{job.target.version}")
    items = [tag]
    if access.username and access.token:
        # Most repositories tell Packagist themselves, so that nobody has to.
        token = Access(token=f"{access.username}:{access.token}")
        known = tag.state is State.SAME and _is_known(site, job)
        state = State.SAME if known else State.MISSING
        name = f"update of {job.target.package} on {urlsplit(site).netloc}"
        items.append(Item(name, state, partial(_tell, site, job.target.package, token)))
    return Destination(checkout.remote, tuple(items))


def _is_known(site: str, job: PublishJob) -> bool:
    """Whether the metadata of a repository (https://repo.packagist.org/p2/…) have the version."""
    name = job.target.package
    answer = get(f"{_METADATA.get(site, site)}/p2/{name}.json", Access())
    if answer is None:
        return False
    try:
        versions = json.loads(answer.body)["packages"][name]
        return f"v{job.target.version}" in {str(each["version"]) for each in versions}
    except (ValueError, KeyError, TypeError):
        raise PackagingError("publish-failed", f"{answer.url} has no list of versions") from None


def _tell(site: str, package: str, access: Access) -> None:
    """Packagist's API, "Update a package". Raises ``PackagingError``."""
    body = json.dumps({"repository": {"url": f"{site}/packages/{package}"}}).encode()
    headers = {"Content-Type": "application/json"}
    url = f"{site}/api/update-package"
    expect(send("POST", url, access=access, body=body, headers=headers))
