"""A site of several languages: there is only one target yet, so what they bring is made here."""

from __future__ import annotations

import re
from dataclasses import replace

from sdkwright.ir.api import Api, Group, Info
from sdkwright.render.engine import Engine
from sdkwright.render.pages.views import Docs, GroupPage, OperationView, Sample, Span
from sdkwright.render.site.page import site_files
from sdkwright.render.templates import templates_folder

ENGINE = Engine(templates_folder(), {}, html=True)

OPERATION = OperationView(
    id="ping",
    anchor="ping",
    name="ping",
    summary="Ping",
    description="Ping",
    deprecated=True,
    deprecation="",
    method="GET",
    path="/ping",
    media=(),
    scopes=(),
    samples=(Sample("Synchronous", "sdk.ping()"), Sample("Asynchronous", "await sdk.ping()")),
    error_sample=None,
    parameters=(),
    response=(Span("Pong", "models/not/there.md"),),
    statuses=(),
    errors=(),
)


def docs(language: str, package: str, *samples: Sample) -> Docs:
    operation = replace(OPERATION, samples=samples)
    page = GroupPage(
        path="sdks/sdk/README.md",
        language=language,
        title="SDK",
        accessor="",
        description="",
        operations=(operation,),
    )
    return Docs(language=language, title="Pings", package=package, groups=(page,), models=())


def test_tabs_are_called_like_the_languages() -> None:
    api = Api(info=Info(title="Pings", version="1"), root=Group(name=()))
    python = docs("python", "pings", *OPERATION.samples)
    go = docs("go", "example.com/pings", Sample("Call", "client.Ping(ctx)"))
    files = site_files(api, [("Python", python), ("Go", go)], ENGINE)
    assert set(files) == {f"{n}/{f}" for n in ("python", "go") for f in ("index.html", "llms.txt")}

    def tabs(name: str) -> list[str]:
        article = files[f"{name}/index.html"].partition("<article")[2].partition("</article>")[0]
        return re.findall(r'<p class="label">([^<]*)', article)

    assert tabs("python") == ["Python", "Python, asynchronous", "Go"]
    assert tabs("go") == ["Go", "Python", "Python, asynchronous"], "its own language comes first"
    assert "<s>Ping</s>" in files["go/index.html"]
    assert "Pong" in files["go/index.html"]
    assert 'href="#model-' not in files["go/index.html"], "no link to a page that is not there"
