import {
  type Schema,
  boolean,
  dateTime,
  list,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Monetary, V2Monetary$ } from "./v2Monetary.js";
import { type V2Subject, V2Subject$ } from "./v2Subject.js";

/** Money to take from a wallet. */
export interface V2DebitWalletRequest {
  amount: V2Monetary;
  /**
   * Whether to set the money aside as a hold, to be confirmed or cancelled
   * later.
   */
  pending?: boolean | undefined;
  /** Metadata for the transaction, or for the hold. */
  metadata: { [key: string]: string };
  /** What the money is taken for. */
  description?: string | undefined;
  destination?: V2Subject | undefined;
  /** Balances of the wallet to take from, in this order; `main` if absent. */
  balances?: string[] | undefined;
  /** Date to book the transaction at; the moment it is made if absent. */
  timestamp?: Date | undefined;
}

/** @internal */
export const V2DebitWalletRequest$: Schema<V2DebitWalletRequest> =
  record<V2DebitWalletRequest>({
    amount: V2Monetary$,
    pending: optional(boolean),
    metadata: map(string),
    description: optional(string),
    destination: optional(V2Subject$),
    balances: optional(list(string)),
    timestamp: optional(dateTime),
  });
