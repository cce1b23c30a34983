"""``llms.txt`` (llmstxt.org): plain facts about an SDK, for whoever reads text only."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.ir.api import Api
from sdkwright.render.pages.markdown import code, fenced, inline
from sdkwright.render.pages.views import Docs, GroupPage, OperationView, Spans

from .anchors import model_anchor, operation_anchor
from .prose import plain


def llms_text(api: Api, docs: Docs) -> str:
    """The whole file: what it is, how to begin, every operation with a call, every model."""
    blocks = [
        f"# {inline(docs.title)}",
        f"> {inline(plain(api.info.doc.description or api.info.doc.summary) or docs.title)}",
        "\n".join(_facts(api, docs)),
        *_install(docs),
        *_servers(api),
        *(block for group in docs.groups for block in _group(group, docs)),
        *_models(docs),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _facts(api: Api, docs: Docs) -> Iterator[str]:
    count = sum(len(group.operations) for group in docs.groups)
    yield f"- Package: {code(docs.package)} ({docs.language})"
    yield f"- Version of the API: {inline(api.info.version)}"
    yield f"- Operations: {count}"
    yield "- The same with all fields of all models: [index.html](index.html)"


def _install(docs: Docs) -> Iterator[str]:
    if docs.install:
        yield "## Installation"
        yield (
            fenced("\n".join(docs.install), "sh")
            if len(docs.install) == 1
            else ("One of:\n\n" + fenced("\n".join(docs.install), "sh"))
        )


def _servers(api: Api) -> Iterator[str]:
    if api.servers:
        yield "## Servers"
        yield "\n".join(f"- {code(server.url)}" for server in api.servers)


def _group(group: GroupPage, docs: Docs) -> Iterator[str]:
    yield f"## {inline(group.accessor or docs.package)}"
    for operation in group.operations:
        yield from _operation(group, operation, docs)


def _operation(group: GroupPage, operation: OperationView, docs: Docs) -> Iterator[str]:
    link = f"index.html#{operation_anchor(operation.id)}"
    said = inline(plain(operation.summary))
    old = f" Deprecated. {inline(operation.deprecation)}".rstrip() if operation.deprecated else ""
    yield f"### {inline(group.call(operation))}"
    yield f"- [{code(operation.method + ' ' + operation.path)}]({link}): {said}{old}"
    yield f"Returns {code(_text(operation.response))}."
    if operation.samples:
        yield fenced(operation.samples[0].code, docs.language)


def _models(docs: Docs) -> Iterator[str]:
    if docs.models:
        yield "## Optional"
        yield "\n".join(
            f"- [{inline(page.name)}](index.html#{model_anchor(page.path)}): {inline(page.kind)}"
            f"{': ' + inline(said) if (said := plain(page.description)) else ''}"
            for page in docs.models
        )


def _text(spans: Spans) -> str:
    return "".join(span.text for span in spans)
