"""The first pages of a package: README.md and USAGE.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.ir.api import Api
from sdkwright.render.credentials import wants_certificate, ways
from sdkwright.render.pages.first import first_call, first_paged, first_streamed
from sdkwright.render.pages.repeating import RetryView, retry_view
from sdkwright.render.pages.views import Docs, GroupPage, Sample, WebhookPage
from sdkwright.render.target import Job, Template

from .credentials import Credential
from .pages import PythonPages

_OPTIONS = ("timeout_ms=5_000", 'http_headers={"X-Request-Id": "42"}')


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """``call`` is a call with settings of its own; ``paged`` goes over an answer in pages,
    ``streamed`` reads one while it arrives. All are "" where the API has no such operation.
    ``linked``: there are pages to link to. ``ways`` to authorise calls: what each is, the
    credentials that it takes ("" for none), and whether the HTTP client has a certificate.
    """

    package: str
    module: str
    cls: str
    version: str
    title: str
    summary: str
    description: str
    language: str
    groups: tuple[GroupPage, ...]
    webhooks: tuple[WebhookPage, ...]
    samples: tuple[Sample, ...]
    error_sample: str
    client: str
    imports: str
    credentials: tuple[Credential, ...]
    ways: tuple[tuple[str, str, bool], ...]
    servers: tuple[tuple[str, str], ...]
    variables: tuple[tuple[str, str, str], ...]
    call: str
    paged: str
    streamed: str
    files: bool
    certificate: bool
    retries: RetryView
    linked: bool


def readme_jobs(
    api: Api, config: TargetConfig, docs: Docs, pages: PythonPages, *, linked: bool
) -> Iterator[Job]:
    view = _view(api, config, docs, pages, linked)
    yield Template("README.md", "python/docs/README.md.jinja", view)
    yield Template("USAGE.md", "python/docs/USAGE.md.jinja", view)


def _view(
    api: Api, config: TargetConfig, docs: Docs, pages: PythonPages, linked: bool
) -> ReadmeView:
    first = first_call(pages.operations, pages.spell.types)
    paged = first_paged(pages.operations)
    streamed = first_streamed(pages.operations)
    title = api.info.title.strip() or config.package
    return ReadmeView(
        package=config.package,
        module=config.module,
        cls=config.sdk_class,
        version=config.version,
        title=title,
        summary=config.description or f"Python SDK for {title}.",
        description=api.info.doc.description.strip(),
        language=docs.language,
        groups=docs.groups,
        webhooks=docs.webhooks,
        samples=pages.samples(first) if first is not None else (),
        error_sample=pages.error_sample(first).code if first is not None else "",
        client=pages.writer.client(0),
        imports=_imports(config, pages),
        credentials=tuple(c for scheme in pages.schemes for c in scheme.credentials),
        ways=_ways(api, pages),
        servers=tuple((s.url, s.doc.description.strip()) for s in api.servers),
        variables=tuple(
            (name, variable.default, ", ".join(variable.values))
            for name, variable in pages.variables.items()
        ),
        call=pages.writer.with_options(first, _OPTIONS) if first is not None else "",
        paged=pages.writer.over_pages(paged) if paged is not None else "",
        streamed=pages.writer.sync(streamed) if streamed is not None else "",
        files=pages.has_files(),
        certificate=wants_certificate(api),
        retries=retry_view(api),
        linked=linked,
    )


def _ways(api: Api, pages: PythonPages) -> tuple[tuple[str, str, bool], ...]:
    named = {
        (scheme.id, c.role): c.argument for scheme in pages.schemes for c in scheme.credentials
    }
    found = []
    for way in ways(api):
        arguments = ", ".join(named[key] for key in way.credentials if key in named)
        code = f"shared.Security({arguments})" if arguments else ""
        found.append((way.said, code, way.certificate))
    return tuple(found)


def _imports(config: TargetConfig, pages: PythonPages) -> str:
    """What a client with credentials needs."""
    head = f"from {config.module} import {config.sdk_class}"
    return f"{head}\nfrom {config.module}.models import shared" if pages.schemes else head
