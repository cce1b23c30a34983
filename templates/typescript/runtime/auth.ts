/**
 * Security schemes, and how the user's credentials get into a request. The names that a scheme is
 * made with are members of the API's `Security`.
 */

import type { Call } from "./call.js";
import type { ErrorDetails } from "./errors.js";

/** What goes into a request; lower-case names of headers. */
export interface Credentials {
  readonly headers: { [name: string]: string };
  readonly query: { [name: string]: string };
  readonly cookies: { [name: string]: string };
  grant?: Grant;
}

/** What a token endpoint answered. */
export interface Told {
  readonly status: number;
  readonly text: string;
  /** What errors say besides their message. */
  details(body: string | undefined): ErrorDetails;
}

/** Asks a token endpoint, whose URL may be relative to the server, with a form. */
export type Ask = (call: Call, url: string, form: string) => Promise<Told>;

/**
 * Credentials that are exchanged for a token. It is handed what it asks with: schemes are loaded
 * with the client, and bring nothing of what makes calls.
 */
export interface Grant {
  token(call: Call, ask: Ask): string | Promise<string>;
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
    else (where === "query" ? to.query : to.cookies)[wire] = key;
    return true;
  };
}
