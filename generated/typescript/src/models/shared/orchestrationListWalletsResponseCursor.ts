import {
  type Schema,
  boolean,
  int,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import {
  type OrchestrationWallet,
  OrchestrationWallet$,
} from "./orchestrationWallet.js";

/** The page. */
export interface OrchestrationListWalletsResponseCursor {
  /** How many items a page has at most. */
  pageSize: number;
  /** Whether there is a page after this one. */
  hasMore?: boolean | undefined;
  /** Token of the page before this one; absent or empty on the first. */
  previous?: string | undefined;
  /** Token of the page after this one; absent or empty on the last. */
  next?: string | undefined;
  /** The wallets on this page. */
  data: OrchestrationWallet[];
}

/** @internal */
export const OrchestrationListWalletsResponseCursor$: Schema<OrchestrationListWalletsResponseCursor> =
  record<OrchestrationListWalletsResponseCursor>({
    pageSize: int,
    hasMore: optional(boolean),
    previous: optional(string),
    next: optional(string),
    data: list(OrchestrationWallet$),
  });
