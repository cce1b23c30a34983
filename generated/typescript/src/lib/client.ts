/** One client per SDK object: its settings, and what its calls share. */

import type { Scheme } from "./auth.js";
import type { Hooks } from "./hooks.js";
import type { DebugLogger } from "./logs.js";
import type { TokenSlot } from "./oauth2.js";
import type { RetryConfig } from "./options.js";
import { checkServer, fillServer, type Server } from "./servers.js";

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
  /** Slots of the servers → the options that fill them. */
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
    const count = setup.servers.length;
    if (options.serverIdx !== undefined && !setup.servers[serverIdx]) {
      throw new RangeError(
        `serverIdx is ${serverIdx}, but there are ${count} servers`,
      );
    }
    let base: string | undefined;
    this.#settings = {
      ...options,
      setup,
      tokens: new Map(),
      base: () => (base ??= checkServer(serverURL ?? listed())),
    };
    const given = options as { readonly [name: string]: unknown };
    const listed = () =>
      fillServer(
        setup.servers[serverIdx] ?? { url: "" },
        (slot) => given[setup.variables?.[slot] ?? slot],
      );
  }

  /** @internal */
  static settings(client: Client): Settings {
    return client.#settings;
  }
}
