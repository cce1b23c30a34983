/** A call, from its request to a response or an error. */

import type { Content } from "./bodies.js";
import { Client, type Settings } from "./client.js";
import { SDKConnectionError, SDKError } from "./errors.js";
import { contextOf, through } from "./hooks.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Draft } from "./params.js";
import { assemble, credentialsOf, draftOf } from "./request.js";
import { errorOf, isSuccess, valueOf } from "./response.js";
import type { Result } from "./result.js";
import {
  policyOf,
  retryAfterOf,
  waitOf,
  wantsRetry,
  type Policy,
} from "./retries.js";
import { once, reread, type Answer } from "./send.js";
import { checkServer, resolveURL } from "./servers.js";
import { pause, type Signals } from "./signals.js";

/** An operation with the options of one call. */
export interface Call {
  readonly operation: Operation<never, unknown>;
  readonly settings: Settings;
  readonly options: RequestOptions;
  /** The server. */
  readonly base: string;
  readonly policy: Policy | undefined;
  /** In milliseconds; 0 is no limit. */
  readonly timeout: number;
  readonly signals: Signals;
  /** Instead of the operation's own path and query, for a link to another page. */
  url?: string;
  /** Counts from 1. */
  attempt: number;
}

/**
 * Runs an operation. Rejects only with what is no error of the SDK's: an exception of the user's
 * own hooks and functions.
 */
export async function call<Request, Response, E = SDKError>(
  client: Client,
  operation: Operation<Request, Response>,
  request: Request | undefined,
  options: RequestOptions = {},
): Promise<Result<Response, E>> {
  return settled(() => run(prepare(client, operation, options), request));
}

/** The outcome of a call as a value. */
export async function settled<T, E>(
  work: () => Promise<unknown>,
): Promise<Result<T, E>> {
  try {
    return { ok: true, value: (await work()) as T };
  } catch (error) {
    if (error instanceof SDKError) return { ok: false, error: error as E };
    throw error;
  }
}

export function prepare(
  client: Client,
  operation: Operation<never, unknown>,
  options: RequestOptions,
): Call {
  const settings = Client.settings(client);
  const { retries, serverURL, signal, timeoutMs } = options;
  const [own] = operation.servers ?? [];
  const server =
    serverURL ??
    (settings.serverURL === undefined && own !== undefined
      ? own.includes("://")
        ? own
        : resolveURL(settings.base(), own)
      : undefined);
  const policy = policyOf(
    operation.method,
    retries,
    operation.retries,
    settings.retryConfig,
    settings.setup.retries,
    !!operation.idempotency,
  );
  const signals = [signal, options.fetchOptions?.signal].filter((s) => !!s);
  return {
    operation,
    settings,
    options,
    base: server === undefined ? settings.base() : checkServer(server),
    policy,
    timeout: timeoutMs ?? settings.timeoutMs ?? 60_000,
    signals,
    attempt: 1,
  };
}

/** The response of a call; throws what the user is to see. */
export async function run(call: Call, request: unknown): Promise<unknown> {
  const { afterError, afterSuccess } = call.settings.hooks ?? {};
  try {
    const [draft, content] = draftOf(call, request);
    addKey(call, draft);
    const answer = await exchange(call, draft, content);
    if (!isSuccess(answer)) throw errorOf(call, answer);
    if (!afterSuccess?.length) return valueOf(call, answer);
    const response = await through(
      afterSuccess,
      contextOf(call),
      answer.response,
    );
    return valueOf(
      call,
      response === answer.response ? answer : await reread(answer, response),
    );
  } catch (error) {
    if (!afterError?.length || !(error instanceof Error)) throw error;
    throw await through(afterError, contextOf(call), error);
  }
}

/** One key for all attempts of a call, so that the server knows them for one. */
function addKey({ operation }: Call, draft: Draft): void {
  const header = operation.idempotency?.toLowerCase();
  if (!header) return;
  draft.headers[header] ??= uuid();
}

/** Of version 4 (RFC 9562, 5.4); `crypto.randomUUID` is not for pages without TLS. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
  return text.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** One answer; `stale` forgets the token that it refuses. */
async function attempt(
  call: Call,
  draft: Draft,
  content: Content | undefined,
): Promise<{ answer: Answer; stale: (() => void) | undefined }> {
  const { security } = call.settings;
  const credentials = credentialsOf(
    call,
    typeof security === "function" ? await security() : security,
  );
  const grant = credentials?.grant;
  const token = grant && (await grant.token(call));
  const request = assemble(call, draft, content, credentials, token);
  const answer = await once(call, request);
  const refused = grant && token && answer.response.status === 401;
  return { answer, stale: refused ? () => grant.drop(call, token) : undefined };
}

/** One answer, after as many attempts as the policy allows. */
async function exchange(
  call: Call,
  draft: Draft,
  content: Content | undefined,
): Promise<Answer> {
  const started = performance.now();
  const repeatable = !content?.once;
  let renewed = false;
  for (;;) {
    let answer: Answer | undefined;
    let error: unknown;
    try {
      let sent = await attempt(call, draft, content);
      if (sent.stale && repeatable && !renewed) {
        // The token may have been revoked: once more with a new one.
        renewed = true;
        sent.stale();
        sent = await attempt(call, draft, content);
      }
      answer = sent.answer;
    } catch (thrown) {
      error = thrown;
    }
    const elapsed = performance.now() - started;
    const wait = repeatable ? waitFor(call, elapsed, answer, error) : undefined;
    if (wait === undefined) {
      if (answer) return answer;
      throw error;
    }
    call.attempt++;
    call.settings.debugLogger?.debug(
      "attempt %d follows in %d ms",
      call.attempt,
      Math.round(wait),
    );
    await pause(wait, call.signals);
  }
}

/** Milliseconds until the next attempt, `undefined` where there is none. */
function waitFor(
  { policy, attempt }: Call,
  elapsed: number,
  answer: Answer | undefined,
  error: unknown,
): number | undefined {
  if (!policy) return undefined;
  const response =
    answer?.response ??
    (error instanceof SDKError ? error.rawResponse : undefined);
  let after: number | undefined;
  if (response) {
    if (!wantsRetry(policy, response.status)) return undefined;
    after = retryAfterOf(response.headers.get("retry-after"), Date.now());
  } else if (
    policy.retryConnectionErrors === false ||
    !(error instanceof SDKConnectionError)
  ) {
    return undefined;
  }
  return waitOf(policy.backoff, attempt - 1, elapsed, Math.random(), after);
}
