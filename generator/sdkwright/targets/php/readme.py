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

from .credentials import Credential, SchemeView, credentials_of
from .pages import PhpPages


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """``call`` is a call with settings of its own; ``paged`` goes over an answer in pages,
    ``streamed`` reads one while it arrives. All are "" where the API has no such operation. The
    others are programs that make clients. ``linked``: there are pages to link to. ``ways`` to
    authorise calls: what each is, the credentials that it takes ("" for none), and whether the HTTP
    client has a certificate. ``readonly``: models cannot change.
    """

    package: str
    cls: str
    namespace: str
    version: str
    summary: str
    description: str
    groups: tuple[GroupPage, ...]
    samples: tuple[Sample, ...]
    webhooks: tuple[WebhookPage, ...]
    error_sample: str
    client: str
    credentials: tuple[Credential, ...]
    ways: tuple[tuple[str, str, bool], ...]
    servers: tuple[tuple[str, str], ...]
    variables: tuple[tuple[str, str, str], ...]
    call: str
    paged: str
    streamed: str
    retrying: str
    elsewhere: str
    handed: str
    logged: str
    hooked: str
    certificate: bool
    retries: RetryView
    readonly: bool
    exact: bool
    linked: bool


_RETRYING = """\
->setRetryConfig(new RetryConfig(
        new Backoff(
            initialInterval: 500,
            maxInterval: 20_000,
            exponent: 2.0,
            maxElapsedTime: 120_000,
        ),
    ))"""
_HOOKED = """\
->setHooks((new Hooks())->afterSuccess(
        static function (HookContext $context, ResponseInterface $response): ?ResponseInterface {
            error_log($context->operationID . ' ' . $response->getStatusCode());

            return null;
        },
    ))"""
_LOGGED = """\
->setLogger(new class extends AbstractLogger {
        public function log($level, $message, array $context = []): void
        {
            error_log("{$level}: {$message} " . json_encode($context));
        }
    })"""
_HANDED = "->setClient(new \\GuzzleHttp\\Client(['proxy' => 'http://localhost:3128']))"


def readme_jobs(
    api: Api, config: TargetConfig, docs: Docs, pages: PhpPages, *, exact: bool, linked: bool
) -> Iterator[Job]:
    view = _view(api, config, docs, pages, exact=exact, linked=linked)
    for name in ("README", "USAGE"):
        yield Template(f"{name}.md", f"php/docs/{name}.md.jinja", view)


def _view(
    api: Api, config: TargetConfig, docs: Docs, pages: PhpPages, *, exact: bool, linked: bool
) -> ReadmeView:
    first = first_call(pages.operations, pages.spell.types)
    paged, streamed = first_paged(pages.operations), first_streamed(pages.operations)
    title = " ".join(api.info.title.split()) or config.package
    schemes, writer = pages.operation_writer.schemes, pages.writer
    return ReadmeView(
        package=config.package,
        cls=config.sdk_class,
        namespace=config.module,
        version=config.version,
        summary=config.description or f"PHP SDK for {title}.",
        description=api.info.doc.description.strip(),
        groups=docs.groups,
        samples=pages.samples(first)[:1] if first is not None else (),
        webhooks=docs.webhooks,
        error_sample=pages.error_sample(first).code if first is not None else "",
        client=writer.with_settings(),
        credentials=tuple(credentials_of(schemes)),
        ways=_ways(api, schemes),
        servers=tuple((s.url, s.doc.description.strip()) for s in api.servers),
        variables=tuple(
            (f"set{name}", v.default, ", ".join(v.values)) for name, v in pages.variables.items()
        ),
        call=writer.with_options(first) if first is not None else "",
        paged=writer.over_pages(paged) if paged is not None else "",
        streamed=writer.program(streamed) if streamed is not None else "",
        retrying=writer.with_settings(_RETRYING, uses=_RETRY_CLASSES),
        elsewhere=writer.elsewhere("https://api.example.com"),
        handed=writer.with_settings(_HANDED),
        logged=writer.with_settings(_LOGGED, others=(_LOGGER,)),
        hooked=writer.with_settings(_HOOKED, uses=_HOOK_CLASSES, others=(_RESPONSE,)),
        certificate=wants_certificate(api),
        retries=retry_view(api),
        readonly=pages.operation_writer.readonly,
        exact=exact,
        linked=linked,
    )


_RETRY_CLASSES = ("Retries\\Backoff", "Retries\\RetryConfig")
_HOOK_CLASSES = ("Hooks\\HookContext", "Hooks\\Hooks")
_LOGGER = "Psr\\Log\\AbstractLogger"
_RESPONSE = "Psr\\Http\\Message\\ResponseInterface"


def _ways(api: Api, schemes: tuple[SchemeView, ...]) -> tuple[tuple[str, str, bool], ...]:
    named = {(scheme.id, c.role): c.name for scheme in schemes for c in scheme.credentials}
    found = []
    for way in ways(api):
        members = [named[key] for key in way.credentials if key in named]
        found.append((way.said, ", ".join(members), way.certificate))
    return tuple(found)
