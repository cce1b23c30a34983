/** Signatures of requests that the API makes: HMAC (RFC 2104) over the body as it came. */

import { SDKError } from "./errors.js";

/** What requests have for headers: those of `fetch`, or an object as Node.js makes it. */
export type HeadersLike =
  Headers | { readonly [name: string]: string | readonly string[] | undefined };

/** The body as it came: what is parsed and printed again is another text. */
export type Content = string | Uint8Array | ArrayBuffer;

/** A secret, or several of which any may have signed: while they are being changed, two do. */
export type Secret = string | readonly string[];

/** The request is not from the API, as far as can be told: answer it with a 4XX. */
export class WebhookVerificationError extends SDKError {
  override readonly name: string = "WebhookVerificationError";
}

/** A header of the signature is missing. */
export class WebhookHeaderError extends WebhookVerificationError {
  override readonly name: string = "WebhookHeaderError";
}

/** The request was signed too long ago, or it says no time: somebody may have replayed it. */
export class WebhookTimestampError extends WebhookVerificationError {
  override readonly name: string = "WebhookTimestampError";
}

/** No signature of the request is made with the secret. */
export class WebhookSignatureError extends WebhookVerificationError {
  override readonly name: string = "WebhookSignatureError";
}

/**
 * How the API signs its requests.
 *
 * `content` is a template of `{body}`, `{timestamp}` and `{Header-Name}`. `header` has signatures
 * between spaces, each after `prefix`; with `pairs` it is a list such as `t=1,v1=ab`. `timestamp`
 * names a header with seconds of Unix time, `tolerance` is in seconds.
 */
export interface Signature {
  readonly header: string;
  readonly algorithm?: "sha1" | "sha256" | "sha512";
  readonly encoding?: "hex" | "base64" | "base64url";
  readonly prefix?: string;
  readonly content?: string;
  readonly timestamp?: string;
  readonly pairs?: readonly [timestamp: string, signature: string];
  readonly secret?: "text" | "hex" | "base64" | "whsec";
  readonly tolerance?: number;
}

const HASHES = { sha1: "SHA-1", sha256: "SHA-256", sha512: "SHA-512" } as const;
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Rejects with a `WebhookVerificationError` unless `secret` signed the request.
 *
 * @throws TypeError where no secret can be one
 */
export async function verify(
  signature: Signature,
  body: Content,
  headers: HeadersLike,
  secret: Secret,
  now: number = Date.now() / 1000,
): Promise<void> {
  const secrets = typeof secret === "string" ? [secret] : secret;
  const keys = keysOf(secrets, signature.secret);
  const { pairs, timestamp: header, prefix = "" } = signature;
  const value = headerOf(headers, signature.header);
  let signatures = value.split(/\s+/);
  let timestamp = header ? headerOf(headers, header) : "";
  if (pairs) {
    const given = value.split(",").map((pair) => split(pair.trim()));
    signatures = given.filter(([n]) => n === pairs[1]).map(([, text]) => text);
    timestamp = given.find(([name]) => name === pairs[0])?.[1] ?? "";
  }
  if (header || pairs) checkTime(timestamp, now, signature.tolerance ?? 300);
  const content = contentOf(signature, body, headers, timestamp);
  const found = signatures
    .filter((text) => text.startsWith(prefix))
    .map((text) => bytesOf(text.slice(prefix.length), signature.encoding));
  const hash = HASHES[signature.algorithm ?? "sha256"];
  for (const key of keys) {
    for (const one of found) {
      if (one && (await isMade(hash, key, one, content))) return;
    }
  }
  throw new WebhookSignatureError(
    "no signature of the request is made with the secret",
  );
}

/** Whether the key makes the signature; compared in constant time. */
async function isMade(
  hash: string,
  key: Bytes,
  signature: Bytes,
  content: Bytes,
): Promise<boolean> {
  const { subtle } = crypto;
  const algorithm = { name: "HMAC", hash };
  const made = await subtle.importKey("raw", key, algorithm, false, ["verify"]);
  return subtle.verify("HMAC", made, signature, content);
}

/** The value of a header, whose name may be in any case (RFC 9110, 5.1). */
export function readHeader(
  headers: HeadersLike,
  name: string,
): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() !== wanted || value === undefined) continue;
    return typeof value === "string" ? value : value.join(", ");
  }
  return undefined;
}

export function toBytes(body: Content): Bytes {
  if (typeof body === "string") return new TextEncoder().encode(body);
  return new Uint8Array(body);
}

function headerOf(headers: HeadersLike, name: string): string {
  const value = readHeader(headers, name);
  if (value === undefined) {
    throw new WebhookHeaderError(`the request has no header ${name}`);
  }
  return value;
}

function split(pair: string): [name: string, text: string] {
  const at = pair.indexOf("=");
  return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}

function checkTime(timestamp: string, now: number, tolerance: number): void {
  const text = timestamp.trim();
  if (!/^[0-9]{1,15}$/.test(text)) {
    throw new WebhookTimestampError(
      "the request does not say when it was signed",
    );
  }
  if (Math.abs(now - Number(text)) > tolerance) {
    throw new WebhookTimestampError(
      `the request was not signed within ${tolerance} seconds of now`,
    );
  }
}

function contentOf(
  { content = "{body}" }: Signature,
  body: Content,
  headers: HeadersLike,
  timestamp: string,
): Bytes {
  const pieces = content.split(/\{([^{}]+)\}/).map((text, at) => {
    if (at % 2 === 0) return toBytes(text);
    if (text === "body") return toBytes(body);
    return toBytes(text === "timestamp" ? timestamp : headerOf(headers, text));
  });
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** The keys: what is no secret of this kind is another webhook's. */
function keysOf(
  secrets: readonly string[],
  form: Signature["secret"] = "text",
): Bytes[] {
  const keys = secrets.map((secret) => keyOf(secret, form));
  const found = keys.filter((key) => key?.length);
  if (!found.length) {
    throw new TypeError(
      !secrets.length
        ? "there is no secret to check signatures with"
        : keys.at(-1)
          ? "the secret is empty"
          : `the secret is not text in ${form}`,
    );
  }
  return found as Bytes[];
}

function keyOf(secret: string, form: Signature["secret"]): Bytes | undefined {
  if (form === "text") return toBytes(secret);
  if (form === "hex") return bytesOf(secret, "hex");
  const text = form === "whsec" ? secret.replace(/^whsec_/, "") : secret;
  return bytesOf(text, "base64");
}

/** The bytes of a text; `undefined` for what is no text in that encoding. */
function bytesOf(
  text: string,
  encoding: Signature["encoding"] = "hex",
): Bytes | undefined {
  if (encoding === "hex") {
    if (text.length % 2 || /[^0-9a-fA-F]/.test(text)) return undefined;
    const digits = text.match(/../g) ?? [];
    return Uint8Array.from(digits, (pair) => parseInt(pair, 16));
  }
  const plain = text.replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, "");
  if (/[^A-Za-z0-9+/]/.test(plain) || plain.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
}
