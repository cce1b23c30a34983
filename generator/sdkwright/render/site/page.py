"""The files of a site, as text."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import assert_never

from markupsafe import Markup

from sdkwright.ir.api import (
    Api,
    ApiKey,
    HttpAuth,
    MutualTls,
    OAuth2,
    OpenIdConnect,
    Scheme,
)
from sdkwright.render.engine import Engine
from sdkwright.render.pages.views import Docs
from sdkwright.render.templates import templates_folder

from .content import Content, content_of, tab_labels
from .llms import llms_text
from .prose import prose
from .views import GroupView, OperationView, PageView, SchemeView

_FOLDER = "docs/site"

_FEW = 80
"""So many operations can be looked through without folding their groups."""


def site_files(api: Api, all_docs: Sequence[tuple[str, Docs]], engine: Engine) -> Mapping[str, str]:
    """Path → text for the SDKs of an API; each of ``all_docs`` has the name of its language.

    ``engine`` renders HTML. Raises ``OverrideError``.
    """
    files: dict[str, str] = {}
    for number, (_title, docs) in enumerate(all_docs):
        view = _page(api, content_of(number, all_docs))
        text = engine.render(f"{_FOLDER}/page.html.jinja", view)
        files[f"{docs.language}/index.html"] = text
        files[f"{docs.language}/llms.txt"] = llms_text(api, docs)
    return files


def _page(api: Api, content: Content) -> PageView:
    docs = content.docs
    style = _source("site.css") + _tab_rules(len(tab_labels(content.all_docs)))
    script = _source("site.js")
    groups = content.groups()
    return PageView(
        title=docs.title,
        version=api.info.version,
        language=content.all_docs[0][0],
        package=docs.package,
        description=prose(api.info.doc.description or api.info.doc.summary),
        install=docs.install,
        first=_first(groups),
        schemes=tuple(_scheme(scheme) for scheme in api.schemes),
        servers=tuple((server.url, prose(server.doc.description)) for server in api.servers),
        options=tuple(content.row(row) for row in content.options),
        groups=groups,
        spaces=tuple(content.spaces()),
        unfolded=sum(len(group.operations) for group in groups) <= _FEW,
        policy=_policy(style, script),
        style=Markup(style),
        script=Markup(script),
    )


def _first(groups: Sequence[GroupView]) -> OperationView | None:
    """A call to begin with: one that reads and asks for nothing, if there is one."""
    operations = [op for group in groups for op in group.operations if not op.deprecated]
    reading = [op for op in operations if op.method == "GET"]
    easy = [op for op in reading if not any(row.required for row in op.fields)]
    return next(iter((*easy, *reading, *operations)), None)


def _source(name: str) -> str:
    return (templates_folder() / _FOLDER / name).read_text("utf-8").strip()


def _tab_rules(count: int) -> str:
    """With a script only the chosen sample shows; without one, all of them do."""
    return "".join(
        f'\n.js[data-tab="{tab}"] .sample:not([data-tab="{tab}"]) {{ display: none; }}'
        for tab in range(count)
    )


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; img-src data:; style-src '{_digest(style)}'; "
        f"script-src '{_digest(script)}'; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _scheme(scheme: Scheme) -> SchemeView:
    match scheme:
        case OAuth2():
            kind = f"OAuth 2.0, {scheme.flow}"
        case HttpAuth():
            kind = f"HTTP {scheme.scheme}"
        case ApiKey():
            kind = f"API key in {scheme.where.value}: {scheme.wire}"
        case OpenIdConnect():
            kind = "OpenID Connect"
        case MutualTls():
            kind = "Mutual TLS"
        case _:
            assert_never(scheme)
    return SchemeView(scheme.id, kind, prose(scheme.doc.description))
