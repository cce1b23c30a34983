import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { apiKey, basic, bearer } from "./lib/auth.js";
import { call } from "./lib/call.js";
import type { ClientOptions } from "./lib/client.js";
import {
  RequestValidationError,
  SDKAbortError,
  TokenError,
  unwrap,
} from "./lib/errors.js";
import { oauth2 } from "./lib/flows.js";
import { clientCredentials } from "./lib/oauth2.js";
import type { Operation, ResponseInfo } from "./lib/operation.js";
import { query } from "./lib/params.js";
import { empty } from "./lib/responses.js";
import * as s from "./lib/schema.js";
import {
  clientOf,
  pause,
  quick,
  serve,
  type Planned,
  type Seen,
} from "./server.js";

const setup = {
  schemes: {
    OAuth: clientCredentials(
      { clientID: "id", clientSecret: "secret", tokenURL: "tokenURL" },
      "/token",
    ),
    Flows: oauth2(
      {
        clientID: "id",
        clientSecret: "secret",
        tokenURL: "tokenURL",
        token: "access",
        refreshToken: "refresh",
        username: "user",
        password: "password",
      },
      {
        token: "/token",
        refresh: "/refresh/token",
        password: "/password/token",
      },
    ),
    Bearer: bearer("token"),
    Basic: basic("user", "password"),
    Header: apiKey("header", "X-Key", "key"),
    Query: apiKey("query", "the key", "key"),
    Cookie: apiKey("cookie", "session", "key"),
  },
  environment: { key: "SDK_TEST_KEY", token: "SDK_TEST_TOKEN" },
};
const operation: Operation<{ q?: string }, ResponseInfo> = {
  id: "ping",
  method: "GET",
  path: "/ping",
  params: [query("q", s.optional(s.string))],
  responses: [empty("200")],
  security: [{ OAuth: ["b", "a"] }],
};
const given = { id: "me", secret: "hush hush&" };

function using(...schemes: string[]): typeof operation {
  const security = schemes.map((id) => ({ [id]: [] }));
  return { ...operation, security };
}

/** A server with a token endpoint: what it does with requests for tokens, and with others. */
async function guarded(
  tokens: (n: number) => Planned = () => ({}),
  others: (request: Seen, n: number) => Planned = () => ({}),
) {
  const asked = { tokens: [] as Seen[], others: [] as Seen[] };
  const { url } = await serve((request) => {
    const isToken = request.url.endsWith("/token");
    const list = isToken ? asked.tokens : asked.others;
    list.push(request);
    if (!isToken) return others(request, list.length);
    const access_token = `token-${list.length}`;
    return { body: { access_token, expires_in: 3600 }, ...tokens(list.length) };
  });
  const client = (options: ClientOptions<{ [name: string]: string }> = {}) =>
    clientOf(url, { security: given, ...options }, setup);
  return { url, client, ...asked };
}

describe("tokens", () => {
  test("are fetched once for fifty calls, and used again", async () => {
    const { client, others, tokens } = await guarded(() => ({ delay: 50 }));
    const one = client();
    const calls = Array.from({ length: 50 }, () =>
      call(one, operation, {}).then(unwrap),
    );
    await Promise.all(calls);
    unwrap(await call(one, operation, {}));
    assert.equal(tokens.length, 1);
    assert.equal(others.length, 51);
    assert.equal(others[50]?.headers.authorization, "Bearer token-1");
    const form = new URLSearchParams(tokens[0]?.body);
    assert.deepEqual(Object.fromEntries(form), {
      grant_type: "client_credentials",
      client_id: "me",
      client_secret: "hush hush&",
      scope: "b a",
    });
    assert.equal(tokens[0]?.headers["user-agent"], "sdk-test/1.0");
  });
  test("are kept by scopes, in any order", async () => {
    const { client, tokens } = await guarded();
    const one = client();
    for (const scopes of [["a", "b"], ["b", "a"], ["a"]]) {
      const security = [{ OAuth: scopes }];
      unwrap(await call(one, { ...operation, security }, {}));
    }
    assert.equal(tokens.length, 2);
  });
  test("are those of the credentials that are given now", async () => {
    const { client, others, tokens } = await guarded();
    const secrets = ["one", "one", "two", "one"];
    const security = () => ({ id: "me", secret: secrets.shift() ?? "" });
    const one = client({ security });
    for (let i = 0; i < 4; i++) unwrap(await call(one, operation, {}));
    const asked = tokens.map(({ body }) => new URLSearchParams(body));
    assert.deepEqual(
      asked.map((form) => form.get("client_secret")),
      ["one", "two"],
    );
    assert.deepEqual(
      others.map(({ headers }) => headers.authorization),
      [1, 1, 2, 1].map((n) => `Bearer token-${n}`),
    );
  });
  test("are renewed before they end", async () => {
    const body = { access_token: "short", expires_in: 0.4 };
    const { client, tokens } = await guarded(() => ({ body }));
    const one = client();
    unwrap(await call(one, operation, {}));
    unwrap(await call(one, operation, {}));
    assert.equal(tokens.length, 1);
    await pause(370);
    unwrap(await call(one, operation, {}));
    assert.equal(tokens.length, 2);
  });
  test("that are refused are renewed once", async () => {
    const { client, others, tokens } = await guarded(undefined, (_, n) =>
      n === 1 || n > 2 ? { status: 401 } : {},
    );
    const one = client();
    unwrap(await call(one, operation, {}));
    assert.equal(tokens.length, 2);
    assert.equal(others[1]?.headers.authorization, "Bearer token-2");
    const { error } = await call(one, operation, {});
    assert.equal(error?.statusCode, 401);
    assert.equal(tokens.length, 3);
    assert.equal(others.length, 4);
  });
  test("that are not given: an error without secrets", async () => {
    const body = { error: "invalid_client", error_description: "who" };
    const { client, others, tokens } = await guarded(() => ({
      status: 401,
      body,
    }));
    const { error } = await call(client(), operation, {});
    assert.ok(error instanceof TokenError);
    assert.equal(error.error, "invalid_client");
    assert.equal(error.errorDescription, "who");
    assert.match(
      error.message,
      /status 401 of http:.*\/token: invalid_client: who$/,
    );
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /hush/);
    assert.equal(tokens.length, 1);
    assert.equal(others.length, 0);
  });
  test("in an answer that cannot be used are in no error", async () => {
    for (const body of [
      { token_type: "Bearer" },
      { access_token: "hush hush" },
      [],
    ]) {
      const { client } = await guarded(() => ({ body }));
      const { error } = await call(client(), operation, {});
      assert.ok(error instanceof TokenError);
      assert.doesNotMatch(
        inspect(error, { depth: 9, showHidden: true }),
        /hush/,
      );
    }
  });
  test("are asked for again, by all at once", async () => {
    const { client, tokens } = await guarded((n) => ({
      delay: 30,
      ...(n === 1 && { status: 503 }),
    }));
    const retryConfig = {
      strategy: "backoff",
      backoff: { initialInterval: 0 },
    } as const;
    const one = client({ retryConfig });
    const calls = Array.from({ length: 20 }, () =>
      call(one, operation, {}).then(unwrap),
    );
    await Promise.all(calls);
    assert.equal(tokens.length, 2);
  });
  test("are not lost to the others when one call is aborted", async () => {
    const { client, tokens } = await guarded(() => ({ delay: 200 }));
    const one = client();
    const signal = AbortSignal.timeout(50);
    const [first, second] = await Promise.all([
      call(one, operation, {}, { signal }),
      call(one, operation, {}),
    ]);
    assert.ok(first.error instanceof SDKAbortError);
    assert.ok(second.ok);
    assert.equal(tokens.length, 1);
  });
  test("come from where the user says", async () => {
    const { client, url, tokens } = await guarded();
    const security = { ...given, tokenURL: `${url}/own/token` };
    unwrap(await call(client({ security }), operation, {}));
    assert.equal(tokens[0]?.url, "/own/token");
    unwrap(
      await call(
        client({
          serverURL: `${url}/v1/`,
          security: { ...given, tokenURL: "token" },
        }),
        operation,
        {},
      ),
    );
    assert.equal(tokens[1]?.url, "/v1/token");
  });
});

describe("credentials", () => {
  const ways: [
    string,
    { [name: string]: string },
    (seen: Seen) => unknown,
    unknown,
  ][] = [
    [
      "Bearer",
      { token: "t" },
      (seen) => seen.headers.authorization,
      "Bearer t",
    ],
    [
      "Bearer",
      { token: "bearer t" },
      (seen) => seen.headers.authorization,
      "bearer t",
    ],
    [
      "Basic",
      { user: "u:é", password: "p" },
      (seen) => seen.headers.authorization,
      `Basic ${Buffer.from("u:é:p").toString("base64")}`,
    ],
    [
      "Basic",
      { user: "u" },
      (seen) => seen.headers.authorization,
      "Basic dTo=",
    ],
    ["Header", { key: "k" }, (seen) => seen.headers["x-key"], "k"],
    ["Query", { key: "k&" }, (seen) => seen.url, "/ping?q=1&the%20key=k%26"],
    ["Cookie", { key: "k;" }, (seen) => seen.headers.cookie, "session=k%3B"],
  ];
  for (const [scheme, security, look, expected] of ways) {
    test(`${scheme} ${JSON.stringify(security)}`, async () => {
      const { client, others } = await guarded();
      const one = client({ security });
      unwrap(await call(one, using("OAuth", scheme), { q: "1" }));
      assert.equal(look(others[0]!), expected);
    });
  }
  test("may come from a function, or from the environment", async () => {
    const { client, others } = await guarded();
    let n = 0;
    const security = async () => ({ token: `t${++n}` });
    const one = client({ security });
    unwrap(await call(one, using("Bearer"), {}));
    unwrap(await call(one, using("Bearer"), {}));
    assert.equal(others[1]?.headers.authorization, "Bearer t2");
    process.env["SDK_TEST_KEY"] = "from outside";
    try {
      unwrap(await call(client({ security: {} }), using("Header"), {}));
    } finally {
      delete process.env["SDK_TEST_KEY"];
    }
    assert.equal(others[2]?.headers["x-key"], "from outside");
  });
  test("that are not there are not sent", async () => {
    const { client, others } = await guarded();
    unwrap(await call(client({ security: {} }), using("Bearer", "OAuth"), {}));
    assert.equal(others[0]?.headers.authorization, undefined);
  });
  test("that no header may have are refused, and not shown", async () => {
    const { client } = await guarded();
    const one = client({ security: { key: "hush\nhush" } });
    const { error } = await call(one, using("Header"), {});
    assert.ok(error instanceof RequestValidationError);
    assert.doesNotMatch(inspect(error, { depth: 9 }), /hush/);
  });
});

describe("secrets", () => {
  test("are in no inspection of a client, and in no error", async () => {
    const { client, url } = await guarded(undefined, () => ({ status: 500 }));
    const one = client({
      security: { key: "hush", id: "hush", secret: "hush" },
    });
    for (const scheme of ["Query", "Header", "OAuth"]) {
      const options = { retries: { strategy: "none" } } as const;
      const { error } = await call(one, using(scheme), { q: "1" }, options);
      assert.equal(error?.statusCode, 500);
      assert.doesNotMatch(inspect(error, { depth: 9 }), /hush/);
      assert.doesNotMatch(JSON.stringify(error), /hush/);
      if (scheme !== "Query") continue;
      assert.equal(error.request?.url, `${url}/ping?q=1&the%20key=***`);
    }
    assert.doesNotMatch(inspect(one, { depth: 9, showHidden: true }), /hush/);
    assert.equal(JSON.stringify(one), "{}");
  });
  test("are in no log", async () => {
    const lines: string[] = [];
    const debugLogger = {
      debug: (...line: unknown[]) => lines.push(inspect(line, { depth: 9 })),
    };
    const { client } = await guarded(
      () => ({ body: { access_token: "hush", expires_in: 60 } }),
      (_, n) =>
        n === 1
          ? { status: 503, headers: { "set-cookie": "hush" } }
          : { body: { apiKey: "hush", n: [1, { client_secret: 'hu"sh' }] } },
    );
    const security = { id: "me", secret: "hush", key: "hush" };
    const one = client({ security, debugLogger, retryConfig: quick });
    await call(one, operation, {});
    for (const scheme of ["Query", "Header", "Cookie"]) {
      const headers = { "x-session": "hush" };
      await call(one, using(scheme), { q: "1" }, { headers });
    }
    const log = lines.join("\n");
    assert.doesNotMatch(log, /hu(sh|\\)/);
    assert.match(log, /client_id=me/);
    assert.match(log, /q=1&the%20key=\*\*\*/);
    assert.match(log, /attempt %d follows/);
    assert.ok(lines.length > 10);
  });
});

describe("other flows", () => {
  const flows = { ...operation, security: [{ Flows: ["read"] }] };
  const form = (seen?: Seen) =>
    Object.fromEntries(new URLSearchParams(seen?.body));

  test("a token that the user has", async () => {
    const { client, others, tokens } = await guarded();
    const one = client({ security: { access: "Bearer mine" } });
    unwrap(await call(one, flows, {}));
    assert.equal(others[0]?.headers.authorization, "Bearer mine");
    assert.equal(tokens.length, 0);
  });
  test("a refresh token stands in when the token is refused", async () => {
    const { client, others, tokens } = await guarded(
      (n) => ({ body: { access_token: `new-${n}`, refresh_token: "newer" } }),
      (_, n) => (n === 1 || n === 3 ? { status: 401 } : {}),
    );
    const security = { access: "mine", refresh: "older", id: "me" };
    const one = client({ security });
    unwrap(await call(one, flows, {}));
    unwrap(await call(one, flows, {}));
    assert.equal(others.at(-1)?.headers.authorization, "Bearer new-2");
    const common = { grant_type: "refresh_token", client_id: "me" };
    assert.deepEqual(tokens.map(form), [
      { ...common, refresh_token: "older" },
      { ...common, refresh_token: "newer" },
    ]);
    assert.ok(tokens[0]?.url.endsWith("/refresh/token"));
  });
  test("a name and a password", async () => {
    const { client, tokens } = await guarded();
    const one = client({ security: { user: "ann", password: "pa ss" } });
    unwrap(await call(one, flows, {}));
    unwrap(await call(one, flows, {}));
    assert.deepEqual(tokens.map(form), [
      {
        grant_type: "password",
        username: "ann",
        password: "pa ss",
        scope: "read",
      },
    ]);
    assert.ok(tokens[0]?.url.endsWith("/password/token"));
  });
  test("a program among people", async () => {
    const { client, tokens } = await guarded();
    unwrap(await call(client(), flows, {}));
    assert.equal(form(tokens[0])["grant_type"], "client_credentials");
  });
  test("nothing to exchange", async () => {
    const { client, others, tokens } = await guarded();
    unwrap(await call(client({ security: { id: "me" } }), flows, {}));
    assert.equal(others[0]?.headers.authorization, undefined);
    assert.equal(tokens.length, 0);
  });
});
