"""A server that answers webhooks as one of a user would; its port goes to the standard output."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, HTTPServer

from parcels_sdk import webhooks

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            event = webhooks.parse(body, self.headers, [SECRET, "6b6579"])
        except webhooks.WebhookVerificationError as error:
            return self.answer(401, type(error).__name__, error.message)
        except webhooks.WebhookPayloadError as error:
            return self.answer(400, type(error).__name__, error.message)
        self.answer(200, event.name, type(event.payload).__name__)

    def answer(self, status: int, *said: object) -> None:
        body = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
