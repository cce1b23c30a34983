"""Requests to registries, with credentials of the environment and no others."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec

from .build_python import INSTALL
from .problems import PackagingError

_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """``type`` is the media type."""

    status: int
    body: bytes
    type: str
    url: str


@dataclass(frozen=True, slots=True)
class Access:
    """A name with a password, or a token alone (RFC 7617, RFC 6750); "" for what is not given."""

    username: str = ""
    password: str = ""
    token: str = ""


def access_of(prefix: str) -> Access:
    """What ``PREFIX_TOKEN``, or ``PREFIX_USERNAME`` and ``PREFIX_PASSWORD``, say."""
    names = ("USERNAME", "PASSWORD", "TOKEN")
    return Access(*(os.environ.get(f"{prefix}_{name}", "") for name in names))


def send(
    method: str,
    url: str,
    *,
    access: Access = Access(),
    body: bytes | None = None,
    headers: Mapping[str, str] = {},
) -> Answer:
    """The answer, whatever its status. Raises ``PackagingError`` where there is none."""
    if find_spec("requests") is None:
        raise PackagingError("missing-tool", "requests is not installed", INSTALL)
    import requests

    given = {"User-Agent": "sdkwright", **headers}
    if access.token:
        given["Authorization"] = f"Bearer {access.token}"

    def authorize(request: requests.PreparedRequest) -> requests.PreparedRequest:
        """In place of what requests would take from ~/.netrc."""
        if not access.token and access.password:
            return requests.auth.HTTPBasicAuth(access.username, access.password)(request)
        return request

    try:
        answer = requests.request(
            method, url, data=body, headers=given, auth=authorize, timeout=_SECONDS
        )
    except requests.RequestException as error:
        reason = " ".join(str(error).split())
        raise PackagingError("publish-failed", f"no answer from {url}: {reason}") from None
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return Answer(answer.status_code, answer.content, kind, answer.url)


def get(url: str, access: Access, accept: str = "*/*") -> Answer | None:
    """None for 404 and 410. Raises ``PackagingError`` for any other failure."""
    answer = send(
        "GET", url, access=access, headers={"Accept": accept, "Cache-Control": "no-cache"}
    )
    if answer.status in (404, 410):
        return None
    return expect(answer)


def expect(answer: Answer) -> Answer:
    """The answer. Raises ``PackagingError`` where its status is no success."""
    if answer.status in (401, 403):
        raise PackagingError("no-credentials", f"{answer.url} answers {answer.status}")
    if not 200 <= answer.status < 300:
        text = answer.body[:300].decode("utf-8", "replace")
        said = f": {' '.join(text.split())}" if text.strip() else ""
        raise PackagingError("publish-failed", f"{answer.url} answers {answer.status}{said}")
    return answer
