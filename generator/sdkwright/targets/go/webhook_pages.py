"""Go's side of the pages about webhooks, and the example that godoc shows."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.names import NameBook
from sdkwright.render.pages.views import Sample, WebhookPage
from sdkwright.render.pages.webhooks import webhook_pages
from sdkwright.render.target import Job, Template
from sdkwright.render.webhooks import Received

from .format import block
from .imports import import_lines
from .pages import GoPages
from .spell import Lines
from .views import FileHead, ReceiverView
from .webhooks import FOLDER, PAYLOADS

_HANDLER = "func receive(w http.ResponseWriter, r *http.Request) {"


def pages_of(webhooks: Received, pages: GoPages, book: NameBook) -> tuple[WebhookPage, ...]:
    if not webhooks.incoming:
        return ()
    sample = Sample("Receiver", _program(webhooks, pages))
    types = {one.name: f"*webhooks.{webhooks.event(one)}" for one in webhooks.incoming}
    return webhook_pages(webhooks.incoming, PAYLOADS, pages, sample, book, types)


def example_job(webhooks: Received, module: str) -> Iterator[Job]:
    """The file with the example; nothing without webhooks."""
    if webhooks.incoming:
        view = ReceiverView(FileHead("webhooks_test", module), _receiver(webhooks))
        yield Template(f"{FOLDER}example_test.go", "go/package/receiver_test.go.jinja", view)


def _program(webhooks: Received, pages: GoPages) -> str:
    """A server of a user's."""
    receive = block(_HANDLER, _receiver(webhooks))
    serve = [
        'http.HandleFunc("/webhooks", receive)',
        'log.Fatal(http.ListenAndServe(":8080", nil))',
    ]
    main = block("func main() {", serve)
    lines = import_lines([receive, main], pages.package, pages.writer.package)
    return "\n".join(["package main", "", *lines, "", receive, "", main])


def _receiver(webhooks: Received) -> Lines:
    """What is done with a request, of which a secret is in the environment."""
    secret = ', os.Getenv("WEBHOOK_SECRET")' if webhooks.signed else ""
    told = block(
        "if errors.Is(err, webhooks.ErrVerification) {", ["status = http.StatusUnauthorized"]
    )
    failed = [
        "log.Println(err)",
        *(["status := http.StatusBadRequest", told] if webhooks.signed else []),
        f"w.WriteHeader({'status' if webhooks.signed else 'http.StatusBadRequest'})",
        "return",
    ]
    first = webhooks.apart[0]
    case = f"case *webhooks.{webhooks.event(first)}:\n\tlog.Println("
    case += "event.Payload)" if first.kind else "event.Name())"
    unknown = "case *webhooks.Unknown:\n\tlog.Println(string(event.Payload))"
    return [
        f"event, err := webhooks.ParseRequest(r{secret})",
        block("if err != nil {", failed),
        "\n".join(["switch event := event.(type) {", case, unknown, "}"]),
        "w.WriteHeader(http.StatusNoContent)",
    ]
