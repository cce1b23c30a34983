/** OAuth 2.0 client credentials (RFC 6749, 4.4): a token is fetched once, kept, and renewed in time. */

import type { Grant, Scheme } from "./auth.js";
import type { Call } from "./call.js";
import { TokenError } from "./errors.js";
import { userAgent } from "./request.js";
import { isObject, type JsonObject } from "./kinds.js";
import { once, type Answer } from "./send.js";
import { resolveURL } from "./servers.js";
import { unlessAborted } from "./signals.js";

/** A token is renewed this long before it ends, or after nine tenths of a shorter life. */
const LEEWAY_MS = 30_000;

interface Token {
  readonly value: string;
  /** In the time of `performance.now`. */
  readonly renewAt: number;
}

/** A token, or what fetches it for all that wait. */
export type TokenSlot = Token | Promise<Token>;

/**
 * The client is authenticated in the body. The names are those of the credentials; a token URL
 * may be relative to the server.
 */
export function clientCredentials(
  names: {
    readonly clientID: string;
    readonly clientSecret: string;
    readonly tokenURL: string;
  },
  defaultURL: string,
): Scheme {
  return (to, read, scopes) => {
    const [id, secret] = [read(names.clientID), read(names.clientSecret)];
    if (!id || secret === undefined) return false;
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
    to.grant = grantOf(read(names.tokenURL) || defaultURL, form, identity);
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
    async token(call) {
      const { tokens } = call.settings;
      const key = keyOf(call);
      let slot = tokens.get(key);
      if (!slot || ("renewAt" in slot && slot.renewAt <= performance.now())) {
        slot = fetchToken(call, resolveURL(call.base, url), form(), told);
        tokens.set(key, slot);
        slot.then(
          (token) => tokens.set(key, token),
          () => tokens.delete(key),
        );
      }
      const token =
        "renewAt" in slot ? slot : await unlessAborted(slot, call.signals);
      return token.value;
    },
    drop(call, token) {
      const slot = call.settings.tokens.get(keyOf(call));
      if (slot && "value" in slot && slot.value === token) {
        call.settings.tokens.delete(keyOf(call));
      }
    },
  };
}

async function fetchToken(
  call: Call,
  url: string,
  body: string,
  told?: (refreshToken: string) => void,
): Promise<Token> {
  const asked = performance.now();
  const headers = {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
    ...userAgent(call),
  };
  const answer = await once(call, { method: "POST", url, headers, body }, true);
  const fields = fieldsOf(answer.text);
  const token = textual(fields["access_token"]);
  if (answer.response.status !== 200 || !token || /[^!-~]/.test(token)) {
    throw refusal(answer, fields);
  }
  const refreshToken = textual(fields["refresh_token"]);
  if (refreshToken) told?.(refreshToken);
  const life = parseFloat(String(fields["expires_in"])) * 1000;
  return {
    value: token,
    renewAt: isNaN(life)
      ? Infinity
      : asked + Math.max(life - LEEWAY_MS, life * 0.9, 0),
  };
}

/** The members of an answer; none of what is no object. */
function fieldsOf(text = ""): JsonObject {
  try {
    const answer: unknown = JSON.parse(text);
    return isObject(answer) ? answer : {};
  } catch {
    return {};
  }
}

function refusal(
  { details, response, text }: Answer,
  fields: JsonObject,
): TokenError {
  const { status } = response;
  const error = textual(fields["error"]);
  const description = textual(fields["error_description"]);
  const said = [error, description].filter(Boolean).join(": ");
  // What is no refusal may have a token in it.
  const shown = details(response, status === 200 ? undefined : text);
  return new TokenError(
    `no access token: status ${status} of ${shown.request?.url}${said && `: ${said}`}`,
    shown,
    error,
    description,
  );
}

function textual(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
