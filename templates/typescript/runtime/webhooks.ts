/** Requests that the API makes: which webhook one is, and what it says. */

import { SDKError } from "./errors.js";
import { Invalid, parse as parseJson } from "./json.js";
import { reader } from "./responses.js";
import { any, type Schema } from "./schema.js";
import {
  type Content,
  type HeadersLike,
  readHeader,
  type Secret,
  type Signature,
  toBytes,
  verify,
  WebhookVerificationError,
} from "./signatures.js";
import { union, UnknownVariant } from "./unions.js";

/** The body is not what the API documents for this webhook; `cause` says why. */
export class WebhookPayloadError extends SDKError {
  override readonly name: string = "WebhookPayloadError";
}

/** What came: `name` is the webhook's in the API's description. */
export interface Event<Name extends string, Payload> {
  readonly name: Name;
  readonly payload: Payload;
}

/** What came and is no webhook that the API's description has; the payload is plain JSON. */
export interface UnknownEvent {
  readonly name: undefined;
  readonly payload: unknown;
}

/** A header, or a path of members of the body. */
export type Place = string | readonly string[];

/**
 * What a webhook's requests have in a place, or are another's. One without it is another's too,
 * unless it is `optional`.
 */
export interface Mark {
  readonly place: Place;
  readonly values: readonly (string | number | boolean)[];
  readonly optional?: boolean;
}

/**
 * A webhook that the API documents. `event` are the places where a request has its name, in pieces;
 * with `exact` they have all of it. `kind` is how the body travels.
 */
export interface Webhook<Name extends string, Payload> {
  readonly name: Name;
  /** Of a payload that is JSON. */
  readonly schema?: Schema<Payload>;
  readonly kind?: "json" | "form" | "text" | "bytes" | "";
  readonly marks?: readonly Mark[];
  readonly event?: readonly Place[];
  readonly exact?: boolean;
  readonly signature?: Signature;
}

type AnyWebhook = Webhook<string, unknown>;

/** The payload of a request that is known to be this webhook's. */
export async function readPayload<Payload>(
  webhook: Webhook<string, Payload>,
  body: Content,
  headers: HeadersLike = {},
  secret: Secret | null = null,
): Promise<Payload> {
  if (webhook.signature && secret !== null) {
    await verify(webhook.signature, body, headers, secret);
  }
  return decode(webhook, toBytes(body));
}

/**
 * What came, as the one of `webhooks` that it is; an event without a name if it is none.
 *
 * Rejects with a `WebhookVerificationError` unless `secret` signed it (`null`: unchecked), and with
 * a `WebhookPayloadError` where the body is not as documented.
 */
export async function readEvent<Result>(
  webhooks: readonly AnyWebhook[],
  body: Content,
  headers: HeadersLike,
  secret: Secret | null = null,
): Promise<Result> {
  const content = toBytes(body);
  const all = webhooks.flatMap(({ signature }) => signature ?? []);
  const signatures = [...new Set(all)];
  const [first] = signatures;
  if (secret !== null && first && signatures.length === 1) {
    await verify(first, content, headers, secret);
  }
  const value = jsonOf(content);
  const [webhook, sure] = find(webhooks, headers, value, content.length === 0);
  if (secret !== null && signatures.length > 1) {
    const mine = webhook ? [webhook.signature] : signatures;
    const described = mine.filter((one) => one !== undefined);
    await verifyAny(described, content, headers, secret);
  }
  if (webhook) {
    try {
      const payload = decode(webhook, content);
      return { name: webhook.name, payload } as Result;
    } catch (error) {
      const { cause } = error as WebhookPayloadError;
      const beyond = cause instanceof Invalid && cause.beyond;
      if (sure || beyond || value === undefined) throw error;
    }
  }
  if (value === undefined) {
    throw new WebhookPayloadError("the body is not JSON");
  }
  return { name: undefined, payload: value } as Result;
}

async function verifyAny(
  signatures: readonly Signature[],
  content: Content,
  headers: HeadersLike,
  secret: Secret,
): Promise<void> {
  let failure: unknown;
  for (const signature of signatures) {
    try {
      return await verify(signature, content, headers, secret);
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      failure ??= error;
    }
  }
  if (failure) throw failure;
}

function decode<Payload>(
  { kind = "json", name, schema }: Webhook<string, Payload>,
  content: Uint8Array,
): Payload {
  const text = () => new TextDecoder("utf-8", { fatal: true }).decode(content);
  try {
    switch (kind) {
      case "json":
        return reader(schema ?? (any as Schema<Payload>))(text());
      case "form":
        return Object.fromEntries(new URLSearchParams(text())) as Payload;
      case "text":
        return text() as Payload;
      default:
        return (kind ? content : undefined) as Payload;
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `the body of ${name} is not as documented: ${why}`;
    throw new WebhookPayloadError(message, { cause });
  }
}

/** The JSON value of a body, `undefined` where it is none. */
function jsonOf(content: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return any.decode(parseJson(text));
  } catch {
    return undefined;
  }
}

/**
 * The webhook that a request is, and whether that is more than a guess. What a webhook's requests
 * always have decides first, then its name, then how much of it there is, and at last what members
 * the payloads have.
 */
function find(
  webhooks: readonly AnyWebhook[],
  headers: HeadersLike,
  value: unknown,
  empty: boolean,
): [webhook: AnyWebhook | undefined, sure: boolean] {
  const [only] = webhooks;
  if (only && webhooks.length === 1 && !saysAnother(only, headers, value)) {
    return [only, true];
  }
  let best: Score = [-1, 0, 0];
  let found: AnyWebhook[] = [];
  for (const webhook of webhooks) {
    if ((value !== undefined) !== ((webhook.kind ?? "json") === "json")) {
      continue;
    }
    if (webhook.kind === "" && !empty) continue;
    const score = scoreOf(webhook, headers, value);
    const order = score ? compare(score, best) : -1;
    if (score && order > 0) [best, found] = [score, [webhook]];
    else if (order === 0) found.push(webhook);
  }
  if (best[0] === 0 && best[2] === 0 && webhooks.length > 1) {
    // Whoever says its name and has that of none here is none of these.
    found = found.filter((webhook) => !saidOf(webhook, headers, value));
  }
  const sure = best[0] === 3 || (best[0] === 0 && best[2] > 0);
  if (value === undefined || (found.length === 1 && sure)) {
    return [found[0], sure];
  }
  return [byShape(found, value), false];
}

type Score = [rank: number, excess: number, marks: number];

function compare(left: Score, right: Score): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** Whether a request says that it is another than the only webhook that there is. */
function saysAnother(
  webhook: AnyWebhook,
  headers: HeadersLike,
  value: unknown,
): boolean {
  const differs = (webhook.marks ?? []).some(({ place, values }) => {
    const given = at(place, headers, value);
    return given !== undefined && !values.some((known) => known === given);
  });
  const name = { ...webhook, marks: [] };
  return (
    differs ||
    (saidOf(webhook, headers, value) !== "" &&
      !scoreOf(name, headers, value)?.[0])
  );
}

/** The one whose payload the members of `value` fit best. */
function byShape(
  webhooks: readonly AnyWebhook[],
  value: unknown,
): AnyWebhook | undefined {
  const numbered = webhooks.map((webhook) => {
    const numbering = { decode: () => webhook };
    return Object.assign(Object.create(webhook.schema ?? any), numbering);
  });
  const found: unknown = union<unknown>(numbered, { open: true }).decode(value);
  return found instanceof UnknownVariant ? undefined : (found as AnyWebhook);
}

/** How well a request is a webhook's; `undefined` where it is another's. */
function scoreOf(
  webhook: AnyWebhook,
  headers: HeadersLike,
  value: unknown,
): Score | undefined {
  let count = 0;
  for (const { place, values, optional } of webhook.marks ?? []) {
    const given = at(place, headers, value);
    if (given === undefined && optional) continue;
    if (!values.some((known) => known === given)) return undefined;
    count += 1;
  }
  const said = saidOf(webhook, headers, value);
  const name = wordsOf(webhook.name);
  if (said === name) return [3, 0, count];
  if (webhook.exact) return undefined;
  const excess = said.split(" ").length - name.split(" ").length;
  if (said && name.startsWith(`${said} `)) return [2, excess, count];
  if (name && said.endsWith(` ${name}`)) return [1, -excess, count];
  return [0, 0, count];
}

/** The words of the name that the request says it has. */
function saidOf(
  { event = [] }: AnyWebhook,
  headers: HeadersLike,
  value: unknown,
): string {
  const pieces = event.map((place) => at(place, headers, value));
  return wordsOf(pieces.filter((one) => one !== undefined).join(" "));
}

function wordsOf(text: string): string {
  const words = text.match(
    /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+/g,
  );
  return (words ?? []).join(" ").toLowerCase();
}

function at(place: Place, headers: HeadersLike, value: unknown): unknown {
  if (typeof place === "string") return readHeader(headers, place);
  for (const step of place) {
    if (typeof value !== "object" || !value || !Object.hasOwn(value, step)) {
      return undefined;
    }
    value = (value as { [key: string]: unknown })[step];
  }
  return value;
}
