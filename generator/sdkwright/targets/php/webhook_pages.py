"""PHP's side of the pages about webhooks."""

from __future__ import annotations

from sdkwright.names import NameBook
from sdkwright.render.pages.views import Sample, WebhookPage
from sdkwright.render.pages.webhooks import webhook_pages
from sdkwright.render.webhooks import Received

from .pages import PhpPages
from .webhooks import CLASS, PLAIN


def pages_of(received: Received, pages: PhpPages, book: NameBook) -> tuple[WebhookPage, ...]:
    if not received.incoming:
        return ()
    sample = Sample("Receiver", _program(received, pages))
    types = {one.name: f"{CLASS}\\{received.event(one)}" for one in received.incoming}
    return webhook_pages(received.incoming, PLAIN, pages, sample, book, types)


def _program(received: Received, pages: PhpPages) -> str:
    """What a server of a user's does with a request."""
    given = ["(string) file_get_contents('php://input')"]
    given += ["getallheaders()"] if received.headed else []
    given += ["(string) getenv('WEBHOOK_SECRET')"] if received.signed else []
    lines = ["try {", f"    $event = {CLASS}::parse("]
    lines += [*(f"        {argument}," for argument in given), "    );"]
    errors = [("VerificationException", 401)] if received.signed else []
    for name, status in (*errors, ("PayloadException", 400)):
        lines.append(f"}} catch ({CLASS}\\{name} $e) {{")
        lines += ["    error_log($e->getMessage());", f"    http_response_code({status});"]
        lines.append("    exit;")
    first = received.apart[0]
    shown = "$event->payload" if first.kind else "$event->name()"
    lines += ["}", f"if ($event instanceof {CLASS}\\{received.event(first)}) {{"]
    lines += [f"    var_dump({shown});", "}"]
    return pages.writer.using(lines, CLASS)
