"""A wheel and an sdist to an index of Python packages, by twine."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

from .build_python import INSTALL
from .build_record import Artifact
from .problems import PackagingError
from .publish_http import Access, access_of, expect, get
from .publish_job import Destination, Item, PublishJob, State

_PYPI = "https://upload.pypi.org/legacy/"
_INDEXES = {
    _PYPI: "https://pypi.org/simple/",
    "https://test.pypi.org/legacy/": "https://test.pypi.org/simple/",
}
_ACCEPT = "application/vnd.pypi.simple.v1+json, text/html;q=0.5"
_TRUSTED = ("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "PYPI_ID_TOKEN", "TESTPYPI_ID_TOKEN")
"""Where one of them is set, twine gets a token itself (trusted publishing)."""


@dataclass(frozen=True, slots=True)
class _There:
    """``sha256`` is "" where the index does not say it."""

    url: str
    sha256: str


def plan(job: PublishJob) -> Destination:
    """The files that are not there yet, the wheel first. Raises ``PackagingError``."""
    if find_spec("twine") is None:
        raise PackagingError("missing-tool", "twine is not installed", INSTALL)
    url = job.repository or os.environ.get("TWINE_REPOSITORY_URL", "") or _PYPI
    there = _listed(url, job.target.package)
    items = []
    for each in job.artifacts:
        put = partial(_upload, job.folder / each.path, url)
        items.append(Item(each.name, _state(there.get(each.name), each, url), put))
    return Destination(url, tuple(items), _missing(url))


def _missing(url: str) -> str:
    trusted = url in _INDEXES and any(os.environ.get(name) for name in _TRUSTED)
    if trusted or os.environ.get("TWINE_PASSWORD"):
        return ""
    return "TWINE_PASSWORD, with TWINE_USERNAME where it is not a token of PyPI's"


def _access(url: str, read: str) -> Access:
    """An index of one's own may show nothing to strangers; PyPI does, and is told nothing, and so
    is another host that a page of the index names."""
    is_ours = urlsplit(read)[:2] == urlsplit(url)[:2]
    return access_of("TWINE") if is_ours and url not in _INDEXES else Access()


def _listed(url: str, package: str) -> Mapping[str, _There]:
    """The files of a package (PEP 503 and 691) by their names."""
    index = _INDEXES.get(url, f"{url.rstrip('/')}/simple/")
    name = re.sub(r"[-_.]+", "-", package).lower()
    listing = f"{index}{name}/"
    answer = get(listing, _access(url, listing), _ACCEPT)
    if answer is None:
        return {}
    if answer.type == "application/vnd.pypi.simple.v1+json":
        return {
            each["filename"]: _There(
                urljoin(answer.url, each["url"]), each["hashes"].get("sha256", "")
            )
            for each in json.loads(answer.body)["files"]
        }
    page = _Links()
    page.feed(answer.body.decode("utf-8", "replace"))
    found = {}
    for href in page.found:
        where, fragment = urldefrag(urljoin(answer.url, href))
        kind, _, value = fragment.partition("=")
        file = urlsplit(where).path.rpartition("/")[2]
        found[file] = _There(where, value if kind == "sha256" else "")
    return found


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.extend(value for key, value in attrs if (tag, key) == ("a", "href") and value)


def _state(there: _There | None, artifact: Artifact, url: str) -> State:
    if there is None:
        return State.MISSING
    found = there.sha256
    if not found:
        answer = get(there.url, _access(url, there.url))
        found = "" if answer is None else hashlib.sha256(expect(answer).body).hexdigest()
    return State.SAME if found == artifact.sha256 else State.DIFFERENT


def _upload(file: Path, url: str) -> None:
    """Raises ``PackagingError``."""
    from requests import RequestException
    from twine.commands.upload import upload
    from twine.exceptions import TwineException
    from twine.settings import Settings

    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            settings = Settings(
                username=os.environ.get("TWINE_USERNAME") or "__token__",
                password=os.environ.get("TWINE_PASSWORD"),
                repository_url=url,
                non_interactive=True,
                disable_progress_bar=True,
                config_file=os.devnull,
            )
            upload(settings, [str(file)])
    except (TwineException, RequestException) as error:
        text = " ".join(f"{type(error).__name__}: {error}".split())
        raise PackagingError("publish-failed", f"{file.name}: {text}") from None
