/** One client per SDK object: its settings, its server, and what its calls share. */

import type { Scheme } from "./auth.js";
import { RequestValidationError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { DebugLogger } from "./logs.js";
import type { TokenSlot } from "./oauth2.js";
import type { RetryConfig } from "./options.js";

/** Milliseconds of a clock that nobody sets. */
export const now = (): number => performance.now();

export interface Server {
  /** May have slots: `https://{region}.example.com`. */
  readonly url: string;
  /** The defaults of its slots. */
  readonly variables?: { readonly [slot: string]: string };
}

export interface ClientOptions<Security> {
  /** Credentials, or a function that gives them, called for every request. */
  security?: Security | (() => Security | Promise<Security>) | undefined;
  /** The server; it goes before `serverIdx`. */
  serverURL?: string | undefined;
  /** The number of a server that the API lists, from 0. */
  serverIdx?: number | undefined;
  /** For the safe methods, GET and the like; calls may ask for more. */
  retryConfig?: RetryConfig | undefined;
  /** For an attempt, in milliseconds; 0 is no limit. @defaultValue `60_000` */
  timeoutMs?: number | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  hooks?: Hooks | undefined;
  /** Gets every request and response, without credentials; `console` will do. */
  debugLogger?: DebugLogger | undefined;
  userAgent?: string | undefined;
}

/** What the document says of a client. */
export interface ClientSetup {
  readonly userAgent: string;
  readonly servers: readonly Server[];
  /** Slots of the servers → the options that fill them, where those are called otherwise. */
  readonly variables?: { readonly [slot: string]: string };
  readonly schemes?: { readonly [id: string]: Scheme };
  /** What counts where neither the call nor the client says otherwise. */
  readonly retries?: RetryConfig;
  /** Credentials → the environment variables that stand in for them. */
  readonly environment?: { readonly [credential: string]: string };
}

export interface Settings extends Omit<ClientOptions<unknown>, "security"> {
  readonly security?: unknown;
  readonly setup: ClientSetup;
  /** By endpoint, client and scopes. */
  readonly tokens: Map<string, TokenSlot>;
  /** The server of calls that name none; throws where there is none that can be. */
  base(): string;
}

export class Client<Security = unknown> {
  // Private, so that no printing of a client shows credentials.
  readonly #settings: Settings;

  constructor(options: ClientOptions<Security>, setup: ClientSetup) {
    const { serverURL, serverIdx = 0 } = options;
    const { servers, variables } = setup;
    const given = options as { readonly [name: string]: unknown };
    const server = servers[serverIdx];
    if (options.serverIdx !== undefined && !server) {
      throw new RangeError(
        `serverIdx is ${serverIdx}, but there are ${servers.length} servers`,
      );
    }
    const filled = () =>
      fillServer(
        server ?? { url: "" },
        (slot) => given[variables?.[slot] ?? slot],
      );
    let base: string | undefined;
    this.#settings = {
      ...options,
      setup,
      tokens: new Map(),
      base: () => (base ??= checkServer(serverURL ?? filled())),
    };
  }

  /** @internal */
  static settings(client: Client): Settings {
    return client.#settings;
  }
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
  if (
    !/^https?:\/\/[^\s/?#@{}]+(\/[^\s?#{}]*)?$/i.test(url) ||
    !URL.canParse(url)
  ) {
    throw new RequestValidationError(
      "the server URL must be absolute, http or https, and have no query, fragment, spaces, open slots or user information (credentials go into `security`)",
    );
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
