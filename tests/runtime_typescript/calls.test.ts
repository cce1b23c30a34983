import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { jsonBody } from "./lib/bodies.js";
import { call } from "./lib/call.js";
import { Client } from "./lib/client.js";
import {
  ApiError,
  RequestValidationError,
  ResponseValidationError,
  SDKAbortError,
  SDKConnectionError,
  SDKError,
  SDKTimeoutError,
  unwrap,
} from "./lib/errors.js";
import type { Operation, ResponseInfo } from "./lib/operation.js";
import { header, path, query } from "./lib/params.js";
import { empty, failure, json, text } from "./lib/responses.js";
import * as s from "./lib/schema.js";
import { clientOf, pause, quick, serve } from "./server.js";

interface Problem {
  code: string;
}
const Problem$ = s.record<Problem>({ code: s.string });
class ProblemError extends ApiError<Problem> {
  static readonly schema: s.Schema<Problem> = Problem$;
  override readonly name: string = "ProblemError";
}

interface Thing {
  id: string;
}
interface ThingResponse extends ResponseInfo {
  thing?: Thing | undefined;
  note?: string | undefined;
}
interface ThingRequest {
  id: string;
  all?: boolean | undefined;
  trace?: string | undefined;
  thing?: Thing | undefined;
}
const Thing$ = s.record<Thing>({ id: s.string });
const replies = [
  json("200", Thing$, "thing"),
  text("200", "note"),
  empty("204"),
  failure("4XX", ProblemError),
  failure("default", ProblemError),
];
const read: Operation<ThingRequest, ThingResponse> = {
  id: "readThing",
  method: "GET",
  path: "/things/{id}",
  params: [
    path("id", s.string),
    query("all", s.optional(s.boolean)),
    header("trace", s.optional(s.string), { wire: "X-Trace" }),
  ],
  responses: replies,
};
const write: Operation<ThingRequest, ThingResponse> = {
  ...read,
  id: "writeThing",
  method: "POST",
  body: jsonBody(s.nullable(Thing$), { field: "thing" }),
};
const found = { body: { id: "a" } };

describe("a call", () => {
  test("has a response, and a request as documented", async () => {
    const { seen, url } = await serve(() => found);
    const client = clientOf(`${url}/`);
    const result = await call(client, read, {
      id: "a/b",
      all: true,
      trace: "1",
    });
    const response = unwrap(result);
    assert.equal(result.error, undefined);
    assert.deepEqual(
      { ...response },
      {
        statusCode: 200,
        contentType: "application/json",
        thing: { id: "a" },
      },
    );
    assert.equal(response.headers.get("content-type"), "application/json");
    assert.ok(response.rawResponse instanceof Response);
    const [{ headers, method, url: asked } = seen[0]!] = seen;
    assert.equal(`${method} ${asked}`, "GET /things/a%2Fb?all=true");
    assert.equal(headers["x-trace"], "1");
    assert.equal(headers["accept"], "application/json, text/plain");
    assert.equal(headers["user-agent"], "sdk-test/1.0");
    assert.equal(headers["content-type"], undefined);
  });
  test("sends a body, or none", async () => {
    const { seen, url } = await serve(() => ({ status: 204 }));
    const client = clientOf(url);
    for (const thing of [{ id: "é" }, undefined, null as unknown as Thing]) {
      unwrap(await call(client, write, { id: "a", thing }));
    }
    assert.deepEqual(
      seen.map(({ body }) => Buffer.from(body, "latin1").toString()),
      ['{"id":"é"}', "", "null"],
    );
    assert.equal(seen[0]?.headers["content-type"], "application/json");
    assert.equal(seen[1]?.headers["content-type"], undefined);
  });
  test("takes further headers, which replace others", async () => {
    const { seen, url } = await serve(() => found);
    const headers = { "User-Agent": "mine", "x-trace": "2" };
    const options = { headers, fetchOptions: { headers: [["x-more", "3"]] } };
    const request = { id: "a", trace: "1" };
    unwrap(await call(clientOf(url), read, request, options as {}));
    assert.equal(seen[0]?.headers["user-agent"], "mine");
    assert.equal(seen[0]?.headers["x-trace"], "2");
    assert.equal(seen[0]?.headers["x-more"], "3");
  });
  const refused: [string, object, object][] = [
    ["without what it needs", {}, {}],
    ["of another type", { id: 5 }, {}],
    ["with a path that climbs", { id: ".." }, {}],
    [
      "with a header that is split",
      { id: "a" },
      { headers: { x: "a\r\nb: c" } },
    ],
    ["with a header that has no name", { id: "a" }, { headers: { "": "a" } }],
    ["to no server", { id: "a" }, { serverURL: "ftp://example.com" }],
    ["to a server with a query", { id: "a" }, { serverURL: "http://a/?b" }],
    [
      "to a server with a password",
      { id: "a" },
      { serverURL: "http://hush:hush@a" },
    ],
    ["to a port that is none", { id: "a" }, { serverURL: "http://a:99999" }],
  ];
  for (const [name, request, options] of refused) {
    test(`${name} is refused`, async () => {
      const { seen, url } = await serve(() => found);
      const sent = request as ThingRequest;
      const { error } = await call(clientOf(url), read, sent, options);
      assert.ok(error instanceof RequestValidationError);
      assert.doesNotMatch(inspect(error), /hush|b: c/);
      assert.equal(error.statusCode, undefined);
      assert.equal(seen.length, 0);
    });
  }
  test("uses the servers of the API", async () => {
    const asked: string[] = [];
    const own = (async (url: string) => {
      asked.push(url);
      return Response.json({ id: "a" });
    }) as typeof fetch;
    const server = {
      url: "https://{organization}.{region}.example.com/v1/",
      variables: { organization: "acme", region: "eu" },
    };
    const setup = {
      userAgent: "",
      servers: [{ url: "http://localhost" }, server],
      variables: { organization: "organization", region: "serverRegion" },
    };
    const options = { fetch: own, serverRegion: "us", serverIdx: 1 };
    const request = { id: "a" };
    unwrap(await call(new Client({ fetch: own }, setup), read, request));
    const second = new Client(options, setup);
    unwrap(await call(second, read, request));
    unwrap(await call(second, { ...read, servers: ["/v2"] }, request));
    unwrap(await call(second, read, request, { serverURL: "http://b" }));
    assert.deepEqual(asked, [
      "http://localhost/things/a",
      "https://acme.us.example.com/v1/things/a",
      "https://acme.us.example.com/v2/things/a",
      "http://b/things/a",
    ]);
    assert.throws(() => new Client({ serverIdx: 2 }, setup), RangeError);
  });
});

describe("an answer", () => {
  async function answer(planned: object) {
    const { url } = await serve(() => planned);
    const options = { retries: { strategy: "none" } } as const;
    return call(clientOf(url), read, { id: "a" }, options);
  }
  test("that is an error of the document", async () => {
    const { error } = await answer({
      status: 404,
      body: { code: "gone", more: 1 },
    });
    assert.ok(error instanceof ProblemError);
    assert.deepEqual(error.data, { code: "gone", more: 1 });
    assert.equal(error.statusCode, 404);
    assert.equal(error.body, '{"code":"gone","more":1}');
    assert.equal(error.message, 'status 404: {"code":"gone","more":1}');
    assert.equal(error.headers?.get("content-type"), "application/json");
    assert.equal(error.rawResponse?.status, 404);
    assert.equal(error.request?.method, "GET");
    assert.equal(String(error), `ProblemError: ${error.message}`);
  });
  test("that is a page of something in between", async () => {
    const headers = { "content-type": "text/html" };
    const { error } = await answer({
      status: 502,
      headers,
      body: "<h1>no</h1>",
    });
    assert.equal(error?.constructor, SDKError);
    assert.equal(error?.message, "readThing: status 502: <h1>no</h1>");
  });
  test("of a status that nobody expects", async () => {
    const { error } = await answer({ status: 202, body: { id: "a" } });
    assert.equal(error?.constructor, SDKError);
    assert.equal(error?.statusCode, 202);
  });
  for (const body of [{ id: 5 }, {}, []]) {
    test(`that is ${JSON.stringify(body)}`, async () => {
      const { error } = await answer({ body });
      assert.ok(error instanceof ResponseValidationError);
      assert.ok(error.cause instanceof Error);
      assert.equal(error.body, JSON.stringify(body));
    });
  }
  test("that is not JSON, or not as documented", async () => {
    const headers = { "content-type": "application/json" };
    const { error } = await answer({ body: '{"id": [', headers });
    assert.ok(error instanceof ResponseValidationError);
    const second = await answer({ status: 400, body: { code: 5 } });
    assert.ok(second.error instanceof ResponseValidationError);
    assert.match(
      second.error.message,
      /status 400 is not as documented: code: must/,
    );
    const html = { "content-type": "text/html" };
    const third = await answer({ body: "<p>", headers: html });
    assert.ok(third.error instanceof ResponseValidationError);
  });
  test("in another encoding", async () => {
    const headers = { "content-type": "text/plain; charset=iso-8859-1" };
    const pieces = [new Uint8Array([0xe9])];
    const { value } = await answer({ headers, pieces });
    assert.equal(value?.note, "é");
  });
});

describe("redirects", () => {
  const lead = (location: string) => ({ status: 307, headers: { location } });
  test("lead a read on, on the same host", async () => {
    const { seen, url } = await serve((_, n) =>
      n > 1 ? found : lead("/b?c=d#e"),
    );
    unwrap(await call(clientOf(url), read, { id: "a", trace: "1" }));
    assert.equal(seen[1]?.url, "/b?c=d");
    assert.equal(seen[1]?.headers["x-trace"], "1");
  });
  test("not to another host, not a write, and not for ever", async () => {
    const { seen, url } = await serve((_, n) =>
      n === 1 ? lead("http://127.0.0.2:1/") : lead("/b"),
    );
    const first = await call(clientOf(url), read, { id: "a" });
    assert.equal(first.error?.statusCode, 307);
    const second = await call(clientOf(url), write, { id: "a" });
    assert.equal(second.error?.statusCode, 307);
    assert.equal(seen.length, 2);
    const third = await call(clientOf(url), read, { id: "a" });
    assert.equal(third.error?.statusCode, 307);
    assert.equal(seen.length, 8);
  });
  test("that a browser does not show are left to it", async () => {
    const modes: (string | undefined)[] = [];
    const browser = (async (_: string, init: RequestInit) => {
      modes.push(init.redirect);
      const opaque = Response.error();
      Object.defineProperty(opaque, "type", { value: "opaqueredirect" });
      return modes.length === 1 ? opaque : Response.json({ id: "a" });
    }) as typeof fetch;
    const client = clientOf("http://a", { fetch: browser });
    unwrap(await call(client, read, { id: "a" }));
    assert.deepEqual(modes, ["manual", "follow"]);
  });
});

describe("retries", () => {
  test("repeat reads", async () => {
    const plan = [{ status: 503 }, { broken: true }, { status: 429 }, found];
    const { seen, url } = await serve((_, n) => plan[n - 1]!);
    unwrap(
      await call(clientOf(url, { retryConfig: quick }), read, { id: "a" }),
    );
    assert.equal(seen.length, 4);
  });
  test("repeat a read whose body broke off", async () => {
    const headers = { "content-type": "application/json" };
    const half = { headers, pieces: ['{"id"'], broken: true };
    const { seen, url } = await serve((_, n) => (n > 1 ? found : half));
    unwrap(
      await call(clientOf(url, { retryConfig: quick }), read, { id: "a" }),
    );
    assert.equal(seen.length, 2);
  });
  test("repeat writes only where the call asks for it", async () => {
    const { seen, url } = await serve((_, n) =>
      n > 2 ? found : { status: 503 },
    );
    const client = clientOf(url, { retryConfig: quick });
    const request = { id: "a", thing: { id: "b" } };
    const { error } = await call(client, write, request);
    assert.equal(error?.statusCode, 503);
    unwrap(await call(client, write, request, { retries: quick }));
    assert.deepEqual(
      seen.map(({ body }) => body),
      ['{"id":"b"}', '{"id":"b"}', '{"id":"b"}'],
    );
  });
  test("wait as long as the server says, or give up", async () => {
    const { seen, url } = await serve((_, n) =>
      n === 2
        ? found
        : { status: 429, headers: { "retry-after": n > 2 ? "60" : "1" } },
    );
    const client = clientOf(url, { retryConfig: quick });
    const started = performance.now();
    unwrap(await call(client, read, { id: "a" }));
    assert.ok(performance.now() - started >= 990);
    const { error } = await call(client, read, { id: "a" });
    assert.equal(error?.statusCode, 429);
    assert.equal(seen.length, 3);
  });
  test("leave connection errors out where that is said", async () => {
    const { seen, url } = await serve(() => ({ broken: true }));
    const retries = { ...quick, retryConnectionErrors: false };
    const { error } = await call(clientOf(url), read, { id: "a" }, { retries });
    assert.ok(error instanceof SDKConnectionError);
    assert.ok(error.cause instanceof TypeError);
    assert.equal(seen.length, 1);
  });
});

describe("time", () => {
  test("ends an attempt, its headers and its body", async () => {
    const headers = { "content-type": "application/json" };
    const pieces = Array<string>(40).fill(" ");
    const plan = [{ ...found, delay: 2000 }, { headers, pieces }, found];
    const { seen, url } = await serve((_, n) => plan[n - 1]!);
    const client = clientOf(url, { retryConfig: quick, timeoutMs: 150 });
    const started = performance.now();
    unwrap(await call(client, read, { id: "a" }));
    assert.equal(seen.length, 3);
    assert.ok(performance.now() - started < 1500);
  });
  test("of a call goes before that of the client", async () => {
    const { url } = await serve(() => ({ ...found, delay: 400 }));
    const client = clientOf(url, { timeoutMs: 50 });
    unwrap(await call(client, read, { id: "a" }, { timeoutMs: 0 }));
    const short = await call(client, write, { id: "a" });
    assert.ok(short.error instanceof SDKTimeoutError);
    assert.match(short.error.message, /^POST http:.* timed out/);
  });
});

describe("signals", () => {
  const cases: [string, object[], object][] = [
    ["for an answer", [{ ...found, delay: 2000 }], {}],
    [
      "for a body",
      [
        {
          headers: { "content-type": "application/json" },
          pieces: Array(99).fill(" "),
        },
      ],
      {},
    ],
    [
      "for another attempt",
      [{ status: 503, headers: { "retry-after": "5" } }],
      { retries: quick },
    ],
  ];
  for (const place of ["signal", "fetchOptions"]) {
    for (const [name, plan, more] of cases) {
      test(`end a call that waits ${name} (${place})`, async () => {
        const { url } = await serve(() => plan[0]!);
        const { signal, abort } = aborting();
        const given =
          place === "signal" ? { signal } : { fetchOptions: { signal } };
        const options = { ...more, ...given };
        setTimeout(() => abort("enough"), 150);
        const started = performance.now();
        const { error } = await call(clientOf(url), read, { id: "a" }, options);
        assert.ok(error instanceof SDKAbortError, String(error));
        assert.equal(error.cause, "enough");
        assert.ok(performance.now() - started < 1500);
        assert.deepEqual(getEventListeners(signal, "abort"), []);
      });
    }
  }
  function aborting() {
    const controller = new AbortController();
    return {
      signal: controller.signal,
      abort: (reason: unknown) => controller.abort(reason),
    };
  }
  test("end a call before it began", async () => {
    const { seen, url } = await serve(() => found);
    const options = { signal: AbortSignal.abort("early") };
    const { error } = await call(clientOf(url), read, { id: "a" }, options);
    assert.ok(error instanceof SDKAbortError);
    assert.equal(seen.length, 0);
  });
  test("serve many calls, and keep nothing of them", async () => {
    const warnings: string[] = [];
    process.on("warning", ({ message }) => warnings.push(message));
    const { url } = await serve(() => found);
    const { signal } = new AbortController();
    const client = clientOf(url);
    const calls = Array.from({ length: 50 }, () =>
      call(client, read, { id: "a" }, { signal }).then(unwrap),
    );
    await Promise.all(calls);
    await pause(0);
    assert.deepEqual(getEventListeners(signal, "abort"), []);
    assert.deepEqual(warnings, []);
  });
});

describe("hooks", () => {
  test("see requests, successes and errors, and may change them", async () => {
    const { seen, url } = await serve(({ url: asked }, n) =>
      n === 1
        ? { status: 503 }
        : asked.includes("/b")
          ? { status: 404 }
          : found,
    );
    const told: string[] = [];
    const client = clientOf(url, {
      retryConfig: quick,
      hooks: {
        beforeRequest: [
          (context, request) => {
            told.push(`before ${context.operationID} ${context.attempt}`);
            request.headers.set("x-signed", `${request.method} ${request.url}`);
          },
          async (_, request) =>
            new Request(request, { headers: { "x-new": "1" } }),
        ],
        afterSuccess: [
          async (context, response) => {
            told.push(`success ${context.attempt} ${await response.text()}`);
            return Response.json({ id: "changed" });
          },
        ],
        afterError: [
          (_, error) => {
            told.push(`error ${error.name}`);
            return new SDKError("changed");
          },
        ],
      },
    });
    const response = unwrap(await call(client, read, { id: "a" }));
    assert.deepEqual(response.thing, { id: "changed" });
    assert.equal(seen[1]?.headers["x-new"], "1");
    const { error } = await call(client, read, { id: "b" });
    assert.equal(error?.message, "changed");
    assert.deepEqual(told, [
      "before readThing 1",
      "before readThing 2",
      'success 2 {"id":"a"}',
      "before readThing 1",
      "error SDKError",
    ]);
  });
  test("get bodies of writes, and may look at a response", async () => {
    const { seen, url } = await serve(() => found);
    const client = clientOf(url, {
      hooks: {
        beforeRequest: [(_, request) => request.headers.set("x-signed", "1")],
        afterSuccess: [async (_, response) => void (await response.json())],
      },
    });
    const request = { id: "a", thing: { id: "b" } };
    const response = unwrap(await call(client, write, request));
    assert.deepEqual(response.thing, { id: "a" });
    assert.equal(seen[0]?.body, '{"id":"b"}');
    assert.equal(seen[0]?.headers["x-signed"], "1");
  });
  test("may fail: that is the user's own exception", async () => {
    const { url } = await serve(() => found);
    const mistake = new RangeError("mine");
    const fail = () => {
      throw mistake;
    };
    const client = clientOf(url, { hooks: { beforeRequest: [fail] } });
    await assert.rejects(call(client, read, { id: "a" }), mistake);
  });
});

describe("a fetch of one's own", () => {
  test("is used, without an object", async () => {
    async function own(this: unknown, ..._: unknown[]) {
      assert.equal(this, undefined);
      return Response.json({ id: "own" });
    }
    const client = clientOf("http://a", { fetch: own as typeof fetch });
    const response = unwrap(await call(client, read, { id: "a" }));
    assert.deepEqual(response.thing, { id: "own" });
  });
});
