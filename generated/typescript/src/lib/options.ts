import type { RetryConfig } from "./retries.js";

export type { Backoff, RetryConfig } from "./retries.js";

/** Settings of one call; they go before those of the client. */
export interface RequestOptions {
  /** More for `fetch`: `cache`, `credentials`, `priority` … */
  fetchOptions?: Omit<RequestInit, "method" | "body"> | undefined;
  retries?: RetryConfig | undefined;
  /** For an attempt, in milliseconds; 0 is no limit. */
  timeoutMs?: number | undefined;
  serverURL?: string | undefined;
  /** Further headers; they replace others of the same name. */
  headers?: RequestInit["headers"] | undefined;
  /** Ends the call, whatever it is waiting for. */
  signal?: AbortSignal | undefined;
}
