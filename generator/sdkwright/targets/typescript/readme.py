"""The first pages of a package: README.md, USAGE.md, FUNCTIONS.md and RUNTIMES.md."""

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

from .credentials import Credential, SchemeView
from .layout import object_of
from .pages import TypeScriptPages


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """``call`` is a call with settings of its own; ``paged`` goes over an answer in pages,
    ``streamed`` reads one while it arrives. All are "" where the API has no such operation.
    ``linked``: there are pages to link to.
    ``ways`` to authorise calls: what each is, the credentials that it takes ("" for none), and
    whether ``fetch`` has a certificate. ``functions`` are the standalone functions, each with
    where it is described and what it does.
    """

    package: str
    cls: str
    version: str
    title: str
    summary: str
    description: str
    groups: tuple[GroupPage, ...]
    webhooks: tuple[WebhookPage, ...]
    samples: tuple[Sample, ...]
    error_sample: str
    client: str
    credentials: tuple[Credential, ...]
    ways: tuple[tuple[str, str, bool], ...]
    servers: tuple[tuple[str, str], ...]
    variables: tuple[tuple[str, str, str], ...]
    call: str
    paged: str
    streamed: str
    certificate: bool
    retries: RetryView
    linked: bool
    functions: tuple[tuple[str, str, str], ...]


def readme_jobs(
    api: Api, config: TargetConfig, docs: Docs, pages: TypeScriptPages, *, linked: bool
) -> Iterator[Job]:
    view = _view(api, config, docs, pages, linked)
    for name in ("README", "USAGE", "FUNCTIONS", "RUNTIMES"):
        yield Template(f"{name}.md", f"typescript/docs/{name}.md.jinja", view)


def _view(
    api: Api, config: TargetConfig, docs: Docs, pages: TypeScriptPages, linked: bool
) -> ReadmeView:
    first = first_call(pages.operations, pages.spell.types)
    paged = first_paged(pages.operations)
    streamed = first_streamed(pages.operations)
    title = api.info.title.strip() or config.package
    settings = object_of(
        [("timeoutMs", "5_000"), ("headers", object_of([('"X-Request-Id"', '"42"')]))], broken=True
    )
    schemes = pages.operation_writer.schemes
    return ReadmeView(
        package=config.package,
        cls=config.sdk_class,
        version=config.version,
        title=title,
        summary=config.description or f"TypeScript SDK for {title}.",
        description=api.info.doc.description.strip(),
        groups=docs.groups,
        webhooks=docs.webhooks,
        samples=pages.samples(first) if first is not None else (),
        error_sample=pages.error_sample(first).code if first is not None else "",
        client=pages.writer.client(config.sdk_class, None),
        credentials=tuple(c for scheme in schemes for c in scheme.credentials),
        ways=_ways(api, schemes),
        servers=tuple((s.url, s.doc.description.strip()) for s in api.servers),
        variables=tuple(
            (name, variable.default, ", ".join(variable.values))
            for name, variable in pages.variables.items()
        ),
        call=pages.writer.with_options(first, settings) if first is not None else "",
        paged=pages.writer.over_pages(paged) if paged is not None else "",
        streamed=pages.writer.with_class(streamed) if streamed is not None else "",
        certificate=wants_certificate(api),
        retries=retry_view(api),
        linked=linked,
        functions=tuple(_functions(docs, pages)),
    )


def _ways(api: Api, schemes: tuple[SchemeView, ...]) -> tuple[tuple[str, str, bool], ...]:
    named = {(scheme.id, c.role): c.member for scheme in schemes for c in scheme.credentials}
    found = []
    for way in ways(api):
        members = [": ".join(named[key]) for key in way.credentials if key in named]
        found.append((way.said, f"{{ {', '.join(members)} }}" if members else "", way.certificate))
    return tuple(found)


def _functions(docs: Docs, pages: TypeScriptPages) -> Iterator[tuple[str, str, str]]:
    for group in docs.groups:
        for operation in group.operations:
            place = pages.writer.places[operation.id]
            yield place.function, f"docs/{group.path}#{operation.anchor}", operation.summary
