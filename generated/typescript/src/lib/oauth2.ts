/** OAuth 2.0 client credentials (RFC 6749, 4.4): a token is fetched once, kept, and renewed in time. */

import type { Scheme } from "./auth.js";
import type { Call } from "./call.js";
import { TokenError } from "./errors.js";
import { userAgent } from "./request.js";
import { isObject } from "./kinds.js";
import { once } from "./send.js";
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
    const form = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: id,
      client_secret: secret,
    });
    if (scopes.length) form.set("scope", scopes.join(" "));
    const body = String(form);
    const url = read(names.tokenURL) || defaultURL;
    const place = (call: Call) => {
      const endpoint = resolveURL(call.base, url);
      const sorted = [...scopes].sort();
      return { endpoint, key: JSON.stringify([endpoint, id, secret, sorted]) };
    };
    to.grant = {
      async token(call) {
        const { tokens } = call.settings;
        const { endpoint, key } = place(call);
        let slot = tokens.get(key);
        if (!slot || ("renewAt" in slot && slot.renewAt <= performance.now())) {
          slot = fetchToken(call, endpoint, body);
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
        const { key } = place(call);
        const slot = call.settings.tokens.get(key);
        if (slot && "value" in slot && slot.value === token) {
          call.settings.tokens.delete(key);
        }
      },
    };
    return true;
  };
}

async function fetchToken(
  call: Call,
  url: string,
  body: string,
): Promise<Token> {
  const asked = performance.now();
  const {
    details,
    response,
    text = "",
  } = await once(
    call,
    {
      method: "POST",
      url,
      headers: {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
        ...userAgent(call),
      },
      body,
    },
    true,
  );
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    // Without a token either; said below.
  }
  const fields = isObject(answer) ? answer : {};
  const token = textual(fields["access_token"]);
  if (response.status !== 200 || !token || /[^!-~]/.test(token)) {
    const error = textual(fields["error"]);
    const description = textual(fields["error_description"]);
    const said = [error, description].filter(Boolean).join(": ");
    throw new TokenError(
      `no access token: status ${response.status} of ${details().request?.url}${said && `: ${said}`}`,
      // What is no refusal may have a token in it.
      details(response, response.status === 200 ? undefined : text),
      error,
      description,
    );
  }
  const life = parseFloat(String(fields["expires_in"])) * 1000;
  return {
    value: token,
    renewAt: isNaN(life)
      ? Infinity
      : asked + Math.max(life - LEEWAY_MS, life * 0.9, 0),
  };
}

function textual(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
