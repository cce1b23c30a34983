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

from .credentials import Credential, SchemeView, fields_of
from .format import broken
from .pages import GoPages


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """``call`` is a call with settings of its own; ``paged`` goes over an answer in pages,
    ``streamed`` reads one while it arrives. All are "" where the API has no such operation. The
    others are programs that make clients. ``linked``: there are pages to link to. ``ways`` to
    authorise calls: what each is, the credentials that it takes ("" for none), and whether the HTTP
    client has a certificate.
    """

    package: str
    name: str
    version: str
    title: str
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
    proxied: str
    hooked: str
    logged: str
    certificate: bool
    retries: RetryView
    linked: bool


def readme_jobs(
    api: Api, config: TargetConfig, docs: Docs, pages: GoPages, *, linked: bool
) -> Iterator[Job]:
    view = _view(api, config, docs, pages, linked)
    for name in ("README", "USAGE"):
        yield Template(f"{name}.md", f"go/docs/{name}.md.jinja", view)


def _view(api: Api, config: TargetConfig, docs: Docs, pages: GoPages, linked: bool) -> ReadmeView:
    first = first_call(pages.operations, pages.spell.types)
    paged = first_paged(pages.operations)
    streamed = first_streamed(pages.operations)
    title = api.info.title.strip() or config.package
    schemes = pages.operation_writer.schemes
    writer, name = pages.writer, pages.writer.package
    return ReadmeView(
        package=config.package,
        name=name,
        version=config.version,
        title=title,
        summary=config.description or f"Go SDK for {title}.",
        description=api.info.doc.description.strip(),
        groups=docs.groups,
        samples=pages.samples(first)[:1] if first is not None else (),
        webhooks=docs.webhooks,
        error_sample=pages.error_sample(first).code if first is not None else "",
        client=_program(pages),
        credentials=tuple(fields_of(schemes)),
        ways=_ways(api, schemes),
        servers=tuple((s.url, s.doc.description.strip()) for s in api.servers),
        variables=tuple(
            (f"{name}.With{option}", variable.default, ", ".join(variable.values))
            for option, variable in pages.variables.items()
        ),
        call=writer.with_options(first) if first is not None else "",
        paged=writer.over_pages(paged) if paged is not None else "",
        streamed=writer.program(streamed) if streamed is not None else "",
        retrying=_program(pages, _retrying(name)),
        elsewhere=_plain(pages, f'{name}.WithServerURL("https://api.example.com")'),
        proxied=_program(pages, f"{name}.WithClient(&http.Client{{Transport: transport}})"),
        hooked=_program(pages, _hooks(name)),
        logged=_program(pages, f"{name}.WithLogger(slog.Default())"),
        certificate=wants_certificate(api),
        retries=retry_view(api),
        linked=linked,
    )


def _program(pages: GoPages, *options: str) -> str:
    """A program that makes a client, with credentials and other options."""
    before = ["transport := http.DefaultTransport"] if "transport" in "".join(options) else []
    return pages.writer.text([*before, pages.writer.client(None, options), "_ = s"])


def _plain(pages: GoPages, option: str) -> str:
    return pages.writer.text([f"s := {pages.writer.package}.New({option})", "_ = s"])


def _retrying(package: str) -> str:
    waits = [
        ("InitialInterval", "500"),
        ("MaxInterval", "20_000"),
        ("Exponent", "2"),
        ("MaxElapsedTime", "120_000"),
    ]
    members = [
        ("Strategy", "retry.Backoff"),
        ("Backoff", broken("&retry.BackoffStrategy", waits)),
    ]
    return f"{package}.WithRetryConfig({broken('retry.Config', members)})"


def _hooks(package: str) -> str:
    head = f"func(call {package}.HookContext, response *http.Response) (*http.Response, error)"
    body = ["log.Println(call.OperationID, response.Status)", "return response, nil"]
    hook = "\n".join([f"{head} {{", *("\t" + line for line in body), "}"])
    type = f"[]func({package}.HookContext, *http.Response) (*http.Response, error)"
    hooks = broken(f"{package}.Hooks", [("AfterSuccess", broken(type, [("", hook)]))])
    return f"{package}.WithHooks({hooks})"


def _ways(api: Api, schemes: tuple[SchemeView, ...]) -> tuple[tuple[str, str, bool], ...]:
    named = {(scheme.id, c.role): c.name for scheme in schemes for c in scheme.credentials}
    found = []
    for way in ways(api):
        members = [named[key] for key in way.credentials if key in named]
        found.append((way.said, ", ".join(members), way.certificate))
    return tuple(found)
