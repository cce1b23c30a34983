import {
  type Schema,
  boolean,
  int,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Wallet, V2Wallet$ } from "./v2Wallet.js";

/** The page. */
export interface V2ListWalletsResponseCursor {
  /** How many items a page has at most. */
  pageSize: number;
  /** Whether there is a page after this one. */
  hasMore?: boolean | undefined;
  /** Token of the page before this one; absent or empty on the first. */
  previous?: string | undefined;
  /** Token of the page after this one; absent or empty on the last. */
  next?: string | undefined;
  /** The wallets on this page. */
  data: V2Wallet[];
}

/** @internal */
export const V2ListWalletsResponseCursor$: Schema<V2ListWalletsResponseCursor> =
  record<V2ListWalletsResponseCursor>({
    pageSize: int,
    hasMore: optional(boolean),
    previous: optional(string),
    next: optional(string),
    data: list(V2Wallet$),
  });
