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
  const refuse = (why: string) => {
    throw new RequestValidationError(`the server URL ${why}`);
  };
  if (!/^https?:\/\/[^/{}]/i.test(url))
    refuse("must be an absolute http or https URL");
  if (/[\s?#{}]/.test(url)) {
    refuse("has no query, no fragment, no spaces and no open slots");
  }
  if (/^[^/]*\/\/[^/]*@/.test(url)) {
    refuse("has no user information: credentials go into `security`");
  }
  try {
    new URL(url);
  } catch {
    refuse("has no valid host or port");
  }
  return url.replace(/\/+$/, "");
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
