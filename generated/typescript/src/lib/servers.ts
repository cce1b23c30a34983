/** Which server: the URL of a call, from what the user chose and the document lists. */

import { RequestValidationError } from "./errors.js";

export interface Server {
  /** May have slots: `https://{region}.example.com`. */
  readonly url: string;
  /** The defaults of its slots. */
  readonly variables?: { readonly [slot: string]: string };
}

/** The template with its slots filled: the user's values, else the document's defaults. */
export function fillServer(
  { url, variables = {} }: Server,
  given: (slot: string) => unknown,
): string {
  for (const [slot, preset] of Object.entries(variables)) {
    url = url.replaceAll(`{${slot}}`, () => String(given(slot) ?? preset));
  }
  return url;
}

/** The URL without a slash at its end; throws for one that no request can be sent to. */
export function checkServer(url: string): string {
  if (!/^https?:\/\/[^\s/?#@{}]+(\/[^\s?#{}]*)?$/i.test(url) || !isURL(url)) {
    throw new RequestValidationError(
      "the server URL must be absolute, http or https, and have no query, fragment, spaces, open slots or user information (credentials go into `security`)",
    );
  }
  return url.replace(/\/+$/, "");
}

function isURL(text: string): boolean {
  try {
    return !!new URL(text);
  } catch {
    return false;
  }
}

/**
 * A reference against a URL, or against a server, which counts as a folder (RFC 3986, 5.2). User
 * information is left out: `fetch` does not take it.
 */
export function resolveURL(
  base: string,
  reference: string,
  isServer = true,
): string {
  try {
    const url = new URL(reference, isServer ? `${base}/` : base);
    url.username = url.password = "";
    return url.href;
  } catch {
    throw new RequestValidationError(
      "a URL that the API refers to is not valid",
    );
  }
}
