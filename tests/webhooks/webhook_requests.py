"""Requests of the API of the case `webhooks`."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import time

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
KEY = base64.b64decode(SECRET.removeprefix("whsec_"))


def standard(body: bytes, age: int = 0) -> dict[str, str]:
    """The headers of Standard Webhooks."""
    at = str(int(time.time()) - age)
    made = hmac.new(KEY, f"msg_1.{at}.".encode() + body, hashlib.sha256).digest()
    signature = "v1," + base64.b64encode(made).decode()
    return {"webhook-id": "msg_1", "webhook-timestamp": at, "webhook-signature": signature}


def posted(port: int, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("POST", "/hook", body, headers)
    response = connection.getresponse()
    found = (response.status, response.read())
    connection.close()
    return found
