// What users see and can change of calls: one program of many, by name. Prints what it saw.
//
//     node observe.mjs PROGRAM SERVER
import { EventEmitter, getEventListeners } from "node:events";
import { format, inspect } from "node:util";
import * as sdkModule from "@formance/formance-sdk";
import { orchestrationV1GetWorkflow } from "@formance/formance-sdk/funcs/orchestrationV1GetWorkflow.js";
import { orchestrationV1ListTriggers } from "@formance/formance-sdk/funcs/orchestrationV1ListTriggers.js";

const { SDK, SDKCore } = sdkModule;
const [program, serverURL] = process.argv.slice(2);
const security = { clientID: "me", clientSecret: "s3cr3t-of-mine" };
const usual = { serverURL, security, retryConfig: { strategy: "none" } };
const patient = {
  strategy: "backoff",
  backoff: {
    initialInterval: 20_000,
    maxInterval: 60_000,
    exponent: 2,
    maxElapsedTime: 600_000,
  },
};

function json(body, status = 200) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json" },
  });
}

/** Everything that any printing of a value may show. */
function everything(value) {
  const shown = [
    inspect(value, { depth: null, showHidden: true }),
    String(value),
  ];
  shown.push(
    JSON.stringify(value),
    inspect(Object.getOwnPropertyDescriptors(value)),
  );
  if (value instanceof Error) shown.push(value.stack);
  return shown.join("\n");
}

function named(error) {
  return {
    name: error.name,
    cause: error.cause?.message ?? error.cause ?? null,
  };
}

/** Hooks that note the order in which they are called. */
function noting(seen) {
  const note = (name) => (context) => {
    seen.push(`${name} ${context.operationID} ${context.attempt}`);
  };
  return {
    beforeRequest: [note("first"), note("second")],
    afterSuccess: [note("success")],
    afterError: [note("error")],
  };
}

const programs = {
  async secrets() {
    const log = [];
    const debugLogger = {
      debug: (message, ...args) => log.push(format(message, ...args)),
    };
    const options = {
      headers: { "X-Api-Token": "hunter2", Cookie: "session=hunter2" },
      fetchOptions: { headers: { "X-Session-Key": "hunter3" } },
    };
    const sdk = new SDK({ ...usual, debugLogger });
    const result = await orchestrationV1ListTriggers(sdk, {}, options);
    const thrown = await sdk.orchestration.v1
      .listTriggers({}, options)
      .catch((error) => error);
    const values = [
      sdk,
      sdk.orchestration.v1,
      result,
      thrown,
      result.value ?? result.error,
    ];
    return {
      log: log.join("\n"),
      printed: values.map(everything).join("\n"),
      ok: result.ok,
    };
  },

  async hooksOfASuccess() {
    const seen = [];
    const sdk = new SDK({ serverURL, security, hooks: noting(seen) });
    await sdk.orchestration.v1.listTriggers();
    return seen;
  },

  async hooksOfAFailure() {
    const seen = [];
    const sdk = new SDK({ ...usual, hooks: noting(seen) });
    const error = await sdk.orchestration.v1
      .getWorkflow({ flowId: "w" })
      .catch((e) => e);
    return [...seen, error.name, error.data.errorMessage];
  },

  async hooksChange() {
    const beforeRequest = [
      (context, request) => {
        request.headers.set(
          "X-Signature",
          `${context.operationID}:${request.method}`,
        );
      },
      async (_, request) => new Request(`${request.url}?name=changed`, request),
    ];
    const afterSuccess = [
      async (_, response) =>
        json({ data: [], had: (await response.json()).data.length }),
    ];
    const sdk = new SDK({ ...usual, hooks: { beforeRequest, afterSuccess } });
    return (await sdk.orchestration.v1.listTriggers()).listTriggersResponse;
  },

  async hooksReplaceErrors() {
    class Own extends Error {}
    const seen = [];
    for (const made of [
      () => new Own("mine"),
      () => new sdkModule.SDKError("still ours"),
    ]) {
      const sdk = new SDK({ ...usual, hooks: { afterError: [made] } });
      const settle = (promise) =>
        promise.then(
          (result) => `result: ${result.error}`,
          (error) => `thrown: ${error.message}`,
        );
      seen.push(
        await settle(sdk.orchestration.v1.getWorkflow({ flowId: "w" })),
      );
      seen.push(await settle(orchestrationV1GetWorkflow(sdk, { flowId: "w" })));
    }
    return seen;
  },

  async hooksThatThrow() {
    const hooks = {
      beforeRequest: [
        () => {
          throw new RangeError("no");
        },
      ],
    };
    const sdk = new SDK({ ...usual, hooks });
    const calls = [
      sdk.orchestration.v1.listTriggers(),
      orchestrationV1ListTriggers(sdk),
    ];
    return (await Promise.allSettled(calls)).map(({ reason }) => reason.name);
  },

  async ownFetch() {
    const seen = [];
    async function fetch(url, init) {
      seen.push(`${this === undefined} ${init.method} ${url}`);
      if (String(url).includes("oauth")) {
        return json({
          access_token: "t",
          token_type: "Bearer",
          expires_in: 60,
        });
      }
      return json({ data: [] });
    }
    const sdk = new SDK({ security, fetch });
    const response = await sdk.orchestration.v1.listTriggers({ name: "n" });
    return [...seen, response.listTriggersResponse.data.length];
  },

  async ownFetchThatFails() {
    const ends = (signal) =>
      new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(signal.reason)),
      );
    const fetches = [
      async () => {
        throw new TypeError("cable unplugged");
      },
      (_, init) => ends(init.signal),
    ];
    const seen = [];
    for (const fetch of fetches) {
      const sdk = new SDKCore({ ...usual, fetch, timeoutMs: 100 });
      const { error } = await orchestrationV1ListTriggers(sdk);
      seen.push(error.name, error instanceof sdkModule.SDKConnectionError);
    }
    return seen;
  },

  /** A signal ends a call, wherever it is: in `signal` and in `fetchOptions`. */
  async aborts() {
    const seen = [];
    const sdk = new SDKCore({ ...usual, retryConfig: patient });
    for (const place of ["signal", "fetchOptions"]) {
      const controller = new AbortController();
      const { signal } = controller;
      const options =
        place === "signal" ? { signal } : { fetchOptions: { signal } };
      const call = orchestrationV1ListTriggers(sdk, {}, options);
      setTimeout(() => controller.abort(new Error(`enough of ${place}`)), 300);
      seen.push(named((await call).error));
      seen.push(
        named((await orchestrationV1ListTriggers(sdk, {}, options)).error),
      );
      seen.push(getEventListeners(signal, "abort").length);
    }
    return seen;
  },

  /** One caller gives up while all wait for the token. */
  async abortOfOne() {
    async function slow(url, init) {
      if (url.includes("oauth"))
        await new Promise((done) => setTimeout(done, 400));
      return fetch(url, init);
    }
    const sdk = new SDKCore({ ...usual, fetch: slow });
    const controller = new AbortController();
    const calls = [1, 2, 3].map((number) =>
      orchestrationV1ListTriggers(
        sdk,
        {},
        number === 1 ? { signal: controller.signal } : {},
      ),
    );
    setTimeout(() => controller.abort(), 100);
    const first = await calls[0];
    return [
      first.error.name,
      ...(await Promise.all(calls)).map(({ ok }) => ok),
    ];
  },

  /** Fifty calls with one client and one signal; Node.js warns of signals with many listeners. */
  async fiftyAtOnce() {
    const { signal } = new AbortController();
    const sdk = new SDK(usual);
    const calls = Array.from({ length: 50 }, (_, number) =>
      sdk.orchestration.v1.listTriggers({ name: `${number}` }, { signal }),
    );
    const codes = (await Promise.all(calls)).map(
      (response) => response.statusCode,
    );
    return [
      new Set(codes).size,
      getEventListeners(signal, "abort").length,
      EventEmitter.defaultMaxListeners,
    ];
  },

  /** All kinds of ends; the process ends by itself after them. */
  async ends() {
    const sdk = new SDKCore({ serverURL, security });
    const slow = { headers: { "X-Mock-Delay": "3000" } };
    const results = await Promise.all([
      orchestrationV1ListTriggers(sdk),
      orchestrationV1ListTriggers(
        sdk,
        {},
        { ...slow, timeoutMs: 100, retries: { strategy: "none" } },
      ),
      orchestrationV1ListTriggers(
        sdk,
        {},
        { ...slow, signal: AbortSignal.timeout(150) },
      ),
      orchestrationV1ListTriggers(
        sdk,
        {},
        { headers: { "X-Mock-Status": "404" } },
      ),
      orchestrationV1ListTriggers(
        sdk,
        {},
        { serverURL: "http://127.0.0.1:9", retries: { strategy: "none" } },
      ),
      orchestrationV1GetWorkflow(sdk, { flowId: "" }),
    ]);
    return results.map((result) => result.error?.name ?? "ok");
  },

  async credentialsOfTheEnvironment() {
    const { statusCode } = await new SDK({
      serverURL,
    }).orchestration.v1.listTriggers();
    return statusCode;
  },

  /** Credentials are asked for with every request; the token is that of the credentials. */
  async credentialsThatChange() {
    let asked = 0;
    const changing = async () => ({
      ...security,
      clientID: `me-${Math.floor(asked++ / 2)}`,
    });
    const sdk = new SDK({ serverURL, security: changing });
    for (let number = 0; number < 4; number++)
      await sdk.orchestration.v1.listTriggers();
    const broken = new SDKCore({
      serverURL,
      security: () => Promise.reject(new RangeError("safe locked")),
    });
    const refused = await orchestrationV1ListTriggers(broken).catch(
      (error) => error,
    );
    return [asked, refused.message];
  },
};

const seen = await programs[program]();
console.log(JSON.stringify({ seen, ended: Date.now() }));
