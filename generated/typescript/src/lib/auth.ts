/**
 * Security schemes, and how the user's credentials get into a request. The names that a scheme is
 * made with are members of the API's `Security`.
 */

import type { Call } from "./call.js";
import { RequestValidationError } from "./errors.js";
import type { Requirement } from "./operation.js";
import { escape, headerText } from "./params.js";

/** What goes into a request; lower-case names of headers. */
export interface Credentials {
  readonly headers: { [name: string]: string };
  readonly query: { [name: string]: string };
  readonly cookies: string[];
  grant?: Grant;
}

/** Credentials that are exchanged for a token. */
export interface Grant {
  token(call: Call): Promise<string>;
  /** Forgets a token that was refused. */
  drop(call: Call, token: string): void;
}

/** The value of a credential, if the user or the environment has it. */
export type Read = (name: string) => string | undefined;

/** Adds its credentials; false where the user has none for it. */
export type Scheme = (
  to: Credentials,
  read: Read,
  scopes: readonly string[],
) => boolean;

/** `Authorization: Bearer` (RFC 6750, 2.1). */
export function bearer(field: string): Scheme {
  return (to, read) => {
    const token = read(field);
    if (!token) return false;
    to.headers["authorization"] = /^bearer /i.test(token)
      ? token
      : `Bearer ${token}`;
    return true;
  };
}

/** `Authorization: Basic` (RFC 7617), in UTF-8. */
export function basic(username: string, password: string): Scheme {
  return (to, read) => {
    const [name, word] = [read(username), read(password)];
    if (name === undefined && word === undefined) return false;
    const pair = new TextEncoder().encode(`${name ?? ""}:${word ?? ""}`);
    to.headers["authorization"] = `Basic ${btoa(String.fromCharCode(...pair))}`;
    return true;
  };
}

export function apiKey(
  where: "header" | "query" | "cookie",
  wire: string,
  field: string,
): Scheme {
  return (to, read) => {
    const key = read(field);
    if (!key) return false;
    if (where === "header") to.headers[wire.toLowerCase()] = key;
    else if (where === "query") to.query[wire] = key;
    else to.cookies.push(`${escape(wire)}=${escape(key)}`);
    return true;
  };
}

/** The credentials of the first alternative that has all of them. */
export function choose(
  alternatives: readonly Requirement[],
  schemes: { readonly [id: string]: Scheme },
  read: Read,
): Credentials | undefined {
  for (const alternative of alternatives) {
    const to: Credentials = { headers: {}, query: {}, cookies: [] };
    const needed = Object.entries(alternative);
    const complete = needed.every(([id, scopes]) =>
      schemes[id]?.(to, read, scopes),
    );
    if (!needed.length || !complete) continue;
    for (const [name, value] of Object.entries(to.headers)) {
      checkCredential(name, value);
    }
    return to;
  }
  return undefined;
}

function checkCredential(name: string, value: string): void {
  try {
    headerText(value);
  } catch {
    // The value, or a part of it, is not for messages.
    throw new RequestValidationError(
      `the credential for header "${name}" has a character that no header may have`,
    );
  }
}
