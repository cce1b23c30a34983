"""An HTTP/1.1 server with one answer per kind of request; prints its port.

python server.py ITEMS
"""

from __future__ import annotations

import json
import socket
import sys
import threading

WORKFLOW = {
    "config": {"name": "payout", "stages": [{"delay": {"duration": "1h"}}]},
    "createdAt": "2024-01-15T09:30:00Z",
    "updatedAt": "2024-01-15T09:30:00Z",
    "id": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
}
TOKEN = {"access_token": "token", "token_type": "Bearer", "expires_in": 3600}


def response(value: object) -> bytes:
    body = json.dumps(value).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return f"{head}\r\n\r\n".encode() + body


def serve(connection: socket.socket, workflows: bytes, token: bytes) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    received = b""
    while True:
        while b"\r\n\r\n" not in received:
            chunk = connection.recv(65536)
            if not chunk:
                return
            received += chunk
        head, received = received.split(b"\r\n\r\n", 1)
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
                while len(received) < length:
                    chunk = connection.recv(65536)
                    if not chunk:
                        return
                    received += chunk
                received = received[length:]
        connection.sendall(token if b"/oauth/token" in head else workflows)


def main() -> None:
    workflows = response({"data": [WORKFLOW] * int(sys.argv[1])})
    token = response(TOKEN)
    listener = socket.create_server(("127.0.0.1", 0), backlog=300)
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, workflows, token), daemon=True).start()


if __name__ == "__main__":
    main()
