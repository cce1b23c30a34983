/** A server that answers as it is told, and remembers what it was asked. */

import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import { Client, type ClientOptions, type ClientSetup } from "./lib/client.js";

export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Planned {
  status?: number;
  headers?: { [name: string]: string };
  body?: unknown;
  /** Milliseconds to wait before the answer. */
  delay?: number;
  /** Pieces of the body, and the milliseconds between them. */
  pieces?: (string | Uint8Array)[];
  /** The connection breaks: at once, or after the pieces. */
  broken?: boolean;
}

export type Answering = (request: Seen, number: number) => Planned;

/** Listens on a free port, to the end of the tests. */
export async function serve(answer: Answering) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const body = Buffer.concat(chunks).toString("latin1");
      const { headers, method = "", url = "" } = request;
      seen.push({ method, url, headers, body });
      const planned = answer(seen.at(-1)!, seen.length);
      if (planned.delay) await pause(planned.delay);
      if (planned.broken && !planned.pieces) return request.socket.destroy();
      const text = typeof planned.body === "string";
      const type = text ? "text/plain" : "application/json";
      response.writeHead(planned.status ?? 200, {
        ...(planned.body !== undefined && { "content-type": type }),
        ...planned.headers,
      });
      for (const piece of planned.pieces ?? []) {
        response.write(piece);
        await pause(15);
      }
      if (planned.broken) return request.socket.destroy();
      const { body: given } = planned;
      response.end(text || given === undefined ? given : JSON.stringify(given));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen };
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

export const quick = {
  strategy: "backoff",
  backoff: { initialInterval: 1, maxInterval: 20 },
} as const;

export function clientOf(
  serverURL: string,
  options: ClientOptions<{ [name: string]: string }> = {},
  setup: Partial<ClientSetup> = {},
): Client {
  const whole = { userAgent: "sdk-test/1.0", servers: [], ...setup };
  return new Client({ serverURL, ...options }, whole);
}
