"""The call with which a package is tried out: the example of its first safe operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.api import OAuth2, Operation, Scheme, Server
from sdkwright.render.credentials import oauth2_urls
from sdkwright.render.pages.views import Docs
from sdkwright.render.servers import default_url, missing_server
from sdkwright.source.load import Loaded, load

from .docs import docs_of_each
from .generate import validate
from .progress import Progress


@dataclass(frozen=True, slots=True)
class FirstCall:
    """``code`` is a whole program, ``call`` what it calls, such as ``GET /pets``. Both are "" where
    the document has no operation that could be tried. ``environment`` has what it is run with."""

    code: str = ""
    call: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)


def loaded_document(config: Config, report: Report) -> Loaded | None:
    """The document with its overlays, for a server; None where the report says why not."""
    return load(config.document, config.overlays, report)


def first_calls(
    config: Config, address: str, report: Report, progress: Progress
) -> Mapping[str, FirstCall]:
    """By language, for a server at ``address`` (such as ``http://127.0.0.1:80``); nothing where
    the report has errors.

    Only operations count that read, on the servers of the whole API. Where the document names
    another host for tokens, ``address`` stands in for it: nothing else is ever called.
    """
    api = validate(config, report, progress)
    if api is None or report.errors:
        return {}
    # Packages know the servers of the document; without them examples name one to be replaced.
    path = urlsplit(default_url(api.servers[0])).path.rstrip("/") if api.servers else ""
    shown = replace(api, servers=(Server(url=path),) if path else ())
    named = urlsplit(missing_server(shown.servers))
    schemes = {scheme.id: scheme for scheme in api.schemes}
    elsewhere = {o.id: _elsewhere(o, schemes) for o in api.operations() if _only_reads(o)}
    found = {}
    for language, docs in docs_of_each(shown, config, progress):
        call = _first(docs, elsewhere)
        code = call.code.replace(f"{named.scheme}://{named.netloc}", address)
        environment = {
            name: f"{address}{urlsplit(url).path}" for name, url in docs.token_urls if "//" in url
        }
        found[language] = replace(call, code=code, environment=environment)
    return found


def _only_reads(operation: Operation) -> bool:
    return operation.method.upper() == "GET" and not operation.servers


def _elsewhere(operation: Operation, schemes: Mapping[str, Scheme]) -> frozenset[str]:
    """The URLs on hosts that the document names from which a call fetches tokens. A token that
    somebody got by other flows is handed in."""
    needed = (each.scheme for alternative in operation.auth for each in alternative)
    found = (schemes[id] for id in needed if id in schemes)
    urls = (oauth2_urls(scheme).token for scheme in found if isinstance(scheme, OAuth2))
    return frozenset(url for url in urls if "//" in url)


def _first(docs: Docs, elsewhere: Mapping[str, frozenset[str]]) -> FirstCall:
    known = {url for _, url in docs.token_urls}
    for group in docs.groups:
        for view in group.operations:
            if view.samples and view.id in elsewhere and elsewhere[view.id] <= known:
                return FirstCall(view.samples[0].code, f"{view.method} {view.path}")
    return FirstCall()
