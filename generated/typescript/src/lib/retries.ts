/**
 * Retries: one formula, the same in every language this API has an SDK for.
 *
 * The wait before attempt n + 1 (n counts from 0) is `random() * min(maxInterval, initialInterval *
 * exponent ** n)`: exponential backoff with full jitter. A `Retry-After` of the response (RFC 9110,
 * 10.2.3) is taken instead, as it is. Where the wait would end after `maxElapsedTime`, counted from
 * the first attempt, there is no further attempt.
 */

/** Intervals are in milliseconds. */
export interface Backoff {
  /** @defaultValue `500` */
  initialInterval?: number | undefined;
  /** @defaultValue `8_000` */
  maxInterval?: number | undefined;
  /** @defaultValue `2` */
  exponent?: number | undefined;
  /** @defaultValue `30_000` */
  maxElapsedTime?: number | undefined;
}

/** When and how to try again: "none" makes a single attempt. */
export type RetryConfig =
  | { strategy: "none" }
  | {
      strategy: "backoff";
      backoff?: Backoff | undefined;
      /** Also where the connection fails, breaks or times out. @defaultValue `true` */
      retryConnectionErrors?: boolean | undefined;
      /** @defaultValue `["408", "429", "5XX"]` */
      statusCodes?: readonly string[] | undefined;
    };

export type Policy = Extract<RetryConfig, { strategy: "backoff" }>;

/**
 * The configuration that counts: the call's own, the operation's, the client's, then the `preset` of
 * the API. The last two are for safe methods (RFC 9110, 9.2.1), and for calls that are `keyed`: those
 * have an idempotency key. Whoever wants another one repeated asks for it.
 */
export function policyOf(
  method: string,
  call: RetryConfig | undefined,
  operation: RetryConfig | undefined,
  client: RetryConfig | undefined,
  preset?: RetryConfig,
  keyed = false,
): Policy | undefined {
  let chosen = call;
  if (!chosen) {
    const safe = keyed || /^(GET|HEAD|OPTIONS|TRACE)$/.test(method);
    chosen = client?.strategy === "none" ? client : operation;
    if (!chosen && safe) chosen = client ?? preset ?? { strategy: "backoff" };
  }
  return chosen?.strategy === "backoff" ? chosen : undefined;
}

export function wantsRetry(policy: Policy, status: number): boolean {
  const codes = policy.statusCodes ?? ["408", "429", "5XX"];
  const exact = String(status);
  return codes.includes(exact) || codes.includes(`${exact[0]}XX`);
}

/** Milliseconds to wait after attempt number `attempt` (from 0); `undefined`: give up. */
export function waitOf(
  backoff: Backoff | undefined,
  attempt: number,
  elapsed: number,
  random: number,
  retryAfter?: number,
): number | undefined {
  const limit = backoff?.maxInterval ?? 8_000;
  const grown =
    (backoff?.initialInterval ?? 500) * (backoff?.exponent ?? 2) ** attempt;
  const wait = retryAfter ?? random * Math.min(limit, grown);
  return elapsed + wait > (backoff?.maxElapsedTime ?? 30_000)
    ? undefined
    : wait;
}

/** `Retry-After` in milliseconds from `now`; what is no number of seconds and no date is ignored. */
export function retryAfterOf(
  value: string | null,
  now: number,
): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text.slice(0, 12)) * 1000;
  // Of the three forms of a date (RFC 9110, 5.6.7) the oldest does not say that it is in UTC.
  const moment = /^[a-z]{3,9},? .*:/i.test(text)
    ? Date.parse(text.replace(/( GMT)?$/, " GMT"))
    : NaN;
  return isNaN(moment) ? undefined : Math.max(0, moment - now);
}
