"""The call with which a package is tried out: the example of its first safe operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, OAuth2, Operation, Scheme, Server
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
    the document has no operation that could be tried."""

    code: str = ""
    call: str = ""


def loaded_document(config: Config, report: Report) -> Loaded | None:
    """The document with its overlays, for a server; None where the report says why not."""
    return load(config.document, config.overlays, report)


def first_calls(
    config: Config, address: str, report: Report, progress: Progress
) -> Mapping[str, FirstCall]:
    """By language, for a server at ``address`` (such as ``http://127.0.0.1:80``); nothing where
    the report has errors.

    Only operations count that read, on the servers of the whole API, and without a token from
    elsewhere: nothing but ``address`` is ever called.
    """
    api = validate(config, report, progress)
    if api is None or report.errors:
        return {}
    # Packages know the servers of the document; without them examples name one to be replaced.
    path = urlsplit(default_url(api.servers[0])).path.rstrip("/") if api.servers else ""
    shown = replace(api, servers=(Server(url=path),) if path else ())
    named = urlsplit(missing_server(shown.servers))
    operations = {o.id: o for o in api.operations() if _is_safe(o, _schemes(api))}
    found = {}
    for language, docs in docs_of_each(shown, config, progress):
        call = _first(docs, operations)
        code = call.code.replace(f"{named.scheme}://{named.netloc}", address)
        found[language] = replace(call, code=code)
    return found


def _schemes(api: Api) -> Mapping[str, Scheme]:
    return {scheme.id: scheme for scheme in api.schemes}


def _is_safe(operation: Operation, schemes: Mapping[str, Scheme]) -> bool:
    if operation.method.upper() != "GET" or operation.servers:
        return False
    needed = (each.scheme for alternative in operation.auth for each in alternative)
    return not any(_leads_elsewhere(schemes[id]) for id in needed if id in schemes)


def _leads_elsewhere(scheme: Scheme) -> bool:
    """Whether a call fetches a token from the host that the document names. A token that somebody
    got by other flows is handed in."""
    return isinstance(scheme, OAuth2) and "//" in oauth2_urls(scheme).token


def _first(docs: Docs, operations: Mapping[str, Operation]) -> FirstCall:
    for group in docs.groups:
        for view in group.operations:
            if view.id in operations and view.samples:
                return FirstCall(view.samples[0].code, f"{view.method} {view.path}")
    return FirstCall()
