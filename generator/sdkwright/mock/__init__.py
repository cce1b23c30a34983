"""A server made from the document: it checks what it receives and answers with samples.

Requests can ask for other answers: ``X-Mock-Status: 404``, ``X-Mock-Delay: 250`` (milliseconds),
``X-Mock-Sequence: 503,drop,200`` counted per ``X-Mock-Key``, ``X-Mock-Retry-After``, ``X-Mock-Drop:
1``, ``X-Mock-Body`` (base64), ``X-Mock-Content-Type``, ``X-Mock-Pages: 3``. A request that is not
what the document says is answered with 400, 401, 403, 404, 405, 406 or 415, the header
``X-Mock-Violations`` and a list of what is wrong, whatever it asked for.
"""

from .directives import DROP, Scripted
from .exchange import TOKEN, Received, Request
from .server import MockServer, UnreadableDocumentError, serve
from .violations import Violation

__all__ = [
    "DROP",
    "TOKEN",
    "MockServer",
    "Received",
    "Request",
    "Scripted",
    "UnreadableDocumentError",
    "Violation",
    "serve",
]
