/** OAuth 2.0 client credentials (RFC 6749, 4.4): a token is fetched once, kept, and renewed in time. */

import type { Ask, Grant, Scheme } from "./auth.js";
import type { Call } from "./call.js";
import { now } from "./client.js";
import { TokenError } from "./errors.js";

/** A token is renewed this long before it ends, or after nine tenths of a shorter life. */
const LEEWAY_MS = 30_000;

interface Token {
  readonly value: string;
  /** In the time of `now`. */
  readonly renewAt: number;
}

/** A token, or what fetches it for all that wait. */
export type TokenSlot = Token | Promise<string>;

interface Names {
  readonly clientID: string;
  readonly clientSecret: string;
  readonly tokenURL: string;
}

/**
 * The client is authenticated in the body. The names are those of the credentials; a token URL
 * may be relative to the server.
 */
export function clientCredentials(names: Names, defaultURL: string): Scheme {
  // A grant is made once, and again for other credentials.
  const made = new Map<readonly string[], [grant: Grant, by: string[]]>();
  return (to, read, scopes) => {
    const id = read(names.clientID);
    const secret = read(names.clientSecret);
    if (!id || secret === undefined) return false;
    const by = [id, secret, read(names.tokenURL) || defaultURL];
    let [grant, before = by] = made.get(scopes) ?? [];
    if (!grant || by.some((text, i) => text !== before[i])) {
      const form = () => {
        const made = new URLSearchParams({
          grant_type: "client_credentials",
          client_id: id,
          client_secret: secret,
        });
        if (scopes.length) made.set("scope", scopes.join(" "));
        return String(made);
      };
      // In any order, the same scopes are the same token.
      const identity = JSON.stringify([id, secret, [...scopes].sort()]);
      grant = grantOf(by[2]!, form, identity);
      made.set(scopes, [grant, by]);
    }
    to.grant = grant;
    return true;
  };
}

/**
 * Tokens for a form, kept with the settings of the client by endpoint and `identity`. `told` gets
 * the refresh tokens that come with them.
 */
export function grantOf(
  url: string,
  form: () => string,
  identity: string,
  told?: (refreshToken: string) => void,
): Grant {
  // Every call looks for its token, few fetch one: URLs are not taken apart before.
  const keyOf = ({ base }: Call) =>
    `${/^[a-z]+:/i.test(url) ? url : `${base} ${url}`} ${identity}`;
  return {
    token(call, ask) {
      const { tokens } = call.settings;
      const key = keyOf(call);
      const slot = tokens.get(key);
      if (slot instanceof Promise) return slot;
      if (slot && slot.renewAt > now()) return slot.value;
      const made = fetchToken(ask(call, url, form()), told).then(
        (token) => {
          tokens.set(key, token);
          return token.value;
        },
        (error: unknown) => {
          tokens.delete(key);
          throw error;
        },
      );
      tokens.set(key, made);
      return made;
    },
    drop(call, token) {
      const { tokens } = call.settings;
      const key = keyOf(call);
      const slot = tokens.get(key) as Token | undefined;
      if (slot?.value === token) tokens.delete(key);
    },
  };
}

async function fetchToken(
  asked: ReturnType<Ask>,
  told?: (refreshToken: string) => void,
): Promise<Token> {
  const start = now();
  const { details, status, text } = await asked;
  const fields = fieldsOf(text);
  const [token, refreshToken, error, description] = [
    "access_token",
    "refresh_token",
    "error",
    "error_description",
  ].map((name) => {
    const value = fields[name];
    return typeof value === "string" ? value : undefined;
  });
  if (status !== 200 || !token || /[^!-~]/.test(token)) {
    const said = [error, description].filter(Boolean).join(": ");
    // What is no refusal may have a token in it.
    const shown = details(status === 200 ? undefined : text);
    throw new TokenError(
      `no access token: status ${status} of ${shown.request?.url}${said && `: ${said}`}`,
      shown,
      error,
      description,
    );
  }
  if (refreshToken) told?.(refreshToken);
  const life = parseFloat(String(fields["expires_in"])) * 1000;
  return {
    value: token,
    renewAt: isNaN(life)
      ? Infinity
      : start + Math.max(life - LEEWAY_MS, life * 0.9, 0),
  };
}

/** The members of an answer; none of what is no object. */
function fieldsOf(text = ""): { readonly [name: string]: unknown } {
  try {
    return Object(JSON.parse(text)) as ReturnType<typeof fieldsOf>;
  } catch {
    return {};
  }
}
