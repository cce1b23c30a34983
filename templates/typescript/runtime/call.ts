/** A call, from its request to a response or an error. */

import type { Ask } from "./auth.js";
import {
  Client,
  checkServer,
  now,
  resolveURL,
  type Settings,
} from "./client.js";
import { credentialsOf } from "./credentials.js";
import { SDKConnectionError, SDKError, type Result } from "./errors.js";
import { contextOf, through } from "./hooks.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { addAgent, assemble, draftOf } from "./request.js";
import { errorOf, valueOf } from "./response.js";
import {
  policyOf,
  retryAfterOf,
  waitOf,
  wantsRetry,
  type Policy,
} from "./retries.js";
import { detailsOf, once, reread, type Answer } from "./send.js";
import { pause, unlessAborted, type Signals } from "./signals.js";

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
  /** Whether it is for a token. */
  readonly internal?: boolean;
  /** Whether a token was refused, and another one taken. */
  renewed: boolean;
}

/**
 * Runs an operation. Rejects only with what is no error of the SDK's: an exception of the user's
 * own hooks and functions.
 */
export async function call<Request, Response, E = SDKError>(
  client: Client,
  operation: Operation<Request, Response>,
  request: Request | undefined,
  options?: RequestOptions,
  work: (call: Call, request: unknown) => Promise<unknown> = run,
): Promise<Result<Response, E>> {
  try {
    const value = await work(prepare(client, operation, options), request);
    return { ok: true, value: value as Response };
  } catch (error) {
    if (error instanceof SDKError) return { ok: false, error: error as E };
    throw error;
  }
}

function prepare(
  client: Client,
  operation: Operation<never, unknown>,
  options: RequestOptions = {},
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
    renewed: false,
  };
}

/** The response of a call; rejects with what the user is to see. */
export function run(call: Call, request: unknown): Promise<unknown> {
  const hooks = call.settings.hooks?.afterError;
  const done = exchange(call, request);
  if (!hooks?.length) return done;
  return done.catch(async (error: unknown) => {
    throw error instanceof Error
      ? await through(hooks, contextOf(call), error)
      : error;
  });
}

/** The response that the last answer is. */
function outcome(call: Call, answer: Answer): unknown {
  const { reply, response } = answer;
  // One of success, or documented as such.
  if (!response.ok && reply === undefined) throw errorOf(call, answer);
  const hooks = call.settings.hooks?.afterSuccess;
  return hooks?.length ? hooked(call, answer, hooks) : valueOf(call, answer);
}

async function hooked(
  call: Call,
  answer: Answer,
  hooks: Parameters<typeof through<Response>>[0],
): Promise<object> {
  const before = answer.response;
  const response = await through(hooks, contextOf(call), before);
  return valueOf(
    call,
    response === before ? answer : await reread(answer, response),
  );
}

/**
 * Asks for a token. It is not for the user's hooks, and its body not for the log. As it is for many
 * calls, the end of one is not that of the others.
 */
const ask: Ask = async (call, url, body) => {
  const { base, operation, settings } = call;
  const asking: Call = {
    ...call,
    internal: true,
    operation: { ...operation, responses: [] },
    options: {},
    settings: { ...settings, hooks: undefined },
    signals: [],
  };
  const headers = {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
  };
  addAgent(headers, call);
  url = resolveURL(base, url);
  const answer = await once(asking, { method: "POST", url, headers, body });
  const { response, text } = answer;
  const details = (body?: string) => detailsOf(answer, response, body);
  return { status: response.status, text, details };
};

/**
 * What came of the last attempt, after as many as the policy allows. Where the server refuses a
 * token, a new one is tried, for it may have been revoked.
 */
async function exchange(call: Call, given: unknown): Promise<unknown> {
  const { operation, settings, signals } = call;
  const [draft, content] = draftOf(call, given);
  operation.idempotency?.(draft.headers);
  const { security } = settings;
  const started = now();
  for (;;) {
    let answer: Answer | undefined;
    let error: unknown;
    try {
      const credentials = credentialsOf(
        call,
        typeof security === "function" ? await security() : security,
      );
      const grant = credentials?.grant;
      let token = grant?.token(call, ask);
      if (token && typeof token !== "string") {
        token = await unlessAborted(token, signals);
      }
      const request = assemble(call, draft, content, credentials, token);
      answer = await once(call, request);
      const refused = token && answer.response.status === 401;
      if (refused && !content?.once && !call.renewed) {
        call.renewed = true;
        grant?.drop(call, token!);
        continue;
      }
    } catch (thrown) {
      error = thrown;
    }
    const wait = content?.once
      ? undefined
      : waitFor(call, now() - started, answer, error);
    if (wait !== undefined) await again(call, wait);
    else if (answer) return outcome(call, answer);
    else throw error;
  }
}

function again(call: Call, wait: number): Promise<void> {
  const number = ++call.attempt;
  call.settings.debugLogger?.debug(
    "attempt %d follows in %d ms",
    number,
    Math.round(wait),
  );
  return pause(wait, call.signals);
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
