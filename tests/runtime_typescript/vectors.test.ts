/** The cases that hold all languages: parameters and retries. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parse } from "./lib/json.js";
import {
  cookie,
  header,
  path,
  query,
  querystring,
  writeParam,
  type Draft,
  type ParamOptions,
} from "./lib/params.js";
import { call } from "./lib/call.js";
import {
  policyOf,
  retryAfterOf,
  waitOf,
  wantsRetry,
  type RetryConfig,
} from "./lib/retries.js";
import { any, optional } from "./lib/schema.js";
import { clientOf, serve } from "./server.js";

const folder = process.env["VECTORS"];
assert.ok(folder, "VECTORS names the folder of the cases");

interface ParameterCase {
  in: "path" | "query" | "querystring" | "header" | "cookie";
  style: NonNullable<ParamOptions["style"]>;
  explode: boolean;
  name: string;
  value: unknown;
  allowReserved?: boolean;
  expected?: string | null;
  refused?: boolean;
}

function read(name: string): unknown {
  return parse(readFileSync(`${folder}/${name}.json`, "utf8"));
}

function draftOf(given: ParameterCase): Draft {
  const make = { path, query, querystring, header, cookie }[given.in];
  const param = make("field", optional(any), {
    wire: given.name,
    style: given.style,
    explode: given.explode,
    allowReserved: given.allowReserved ?? false,
  });
  const place = `/{${given.name}}`;
  const draft = { path: place, query: [], headers: {}, cookies: [] };
  writeParam(param, given.value, draft);
  return draft;
}

describe("parameters", async () => {
  const { cases } = read("parameters") as { cases: ParameterCase[] };
  const { url, seen } = await serve(() => ({ status: 204 }));
  for (const [number, given] of cases.entries()) {
    const { expected, in: where, name, refused, value: _, ...rest } = given;
    const about = `${number}: ${where} ${JSON.stringify(rest)}`;
    if (refused) {
      test(`${about} is refused`, async () => {
        const make = { path, query, querystring, header, cookie }[where];
        const { style, explode } = given;
        const operation = {
          id: "refused",
          method: "GET",
          path: where === "path" ? `/{${name}}` : "/",
          params: [make("field", any, { wire: name, style, explode })],
          responses: [],
        };
        const before = seen.length;
        const request = { field: given.value };
        const { error } = await call(clientOf(url), operation, request);
        assert.equal(error?.name, "RequestValidationError");
        assert.equal(seen.length, before);
      });
      continue;
    }
    test(`${about} is ${expected}`, () => {
      const draft = draftOf(given);
      const made = {
        path: draft.path.slice(1),
        query: draft.query.join("&"),
        querystring: draft.query.join("&"),
        header: draft.headers[name.toLowerCase()] ?? null,
        cookie: draft.cookies.join("; "),
      }[where];
      assert.equal(made, expected);
    });
  }
});

interface RetryVectors {
  waits: {
    strategy: { [name: string]: number };
    attempt: number;
    elapsed_ms: number;
    random: number;
    retry_after_ms: number | null;
    wait_ms: number | null;
  }[];
  retry_after: {
    value: string | null;
    now: number;
    retry_after_ms: number | null;
  }[];
  policies: {
    method: string;
    call: string | null;
    operation: string | null;
    client: string | null;
    api?: string;
    keyed?: boolean;
    chosen: string | null;
  }[];
  statuses: { status_codes: string[]; status: number; retried: boolean }[];
}

describe("retries", () => {
  const cases = read("retries") as RetryVectors;
  for (const [number, given] of cases.waits.entries()) {
    test(`wait ${number}: ${given.wait_ms}`, () => {
      const { strategy } = given;
      const backoff = {
        initialInterval: strategy["initial_interval"],
        maxInterval: strategy["max_interval"],
        exponent: strategy["exponent"],
        maxElapsedTime: strategy["max_elapsed_time"],
      };
      const after = given.retry_after_ms ?? undefined;
      const { attempt, elapsed_ms, random } = given;
      const wait = waitOf(backoff, attempt, elapsed_ms, random, after);
      assert.equal(wait ?? null, given.wait_ms);
    });
  }
  for (const { value, now, retry_after_ms } of cases.retry_after) {
    test(`Retry-After ${value} at ${now} is ${retry_after_ms}`, () => {
      assert.equal(retryAfterOf(value, now * 1000) ?? null, retry_after_ms);
    });
  }
  const configs = new Map<string | null, RetryConfig | undefined>([
    ["unset", undefined],
    [null, { strategy: "none" }],
    ["none", { strategy: "none" }],
  ]);
  for (const given of cases.policies) {
    test(`policy ${JSON.stringify(given)}`, () => {
      const one = (name: "call" | "operation" | "client" | "api") =>
        name === "operation" && given[name] === null
          ? undefined
          : configs.has(given[name] ?? null)
            ? configs.get(given[name] ?? null)
            : { strategy: "backoff" as const, statusCodes: [name] };
      const policy = policyOf(
        given.method,
        one("call"),
        one("operation"),
        one("client"),
        given.api === undefined ? undefined : one("api"),
        given.keyed,
      );
      const [name = "default"] = policy?.statusCodes ?? [];
      assert.equal(policy && name, given.chosen ?? undefined);
    });
  }
  for (const { retried, status, status_codes } of cases.statuses) {
    test(`status ${status} of ${status_codes.join()}: ${retried}`, () => {
      const policy = {
        strategy: "backoff",
        statusCodes: status_codes,
      } as const;
      assert.equal(wantsRetry(policy, status), retried);
    });
  }
});
