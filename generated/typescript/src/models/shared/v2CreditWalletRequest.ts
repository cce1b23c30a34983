import {
  type Schema,
  dateTime,
  list,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Monetary, V2Monetary$ } from "./v2Monetary.js";
import { type V2Subject, V2Subject$ } from "./v2Subject.js";

/** Money to add to a wallet. */
export interface V2CreditWalletRequest {
  amount: V2Monetary;
  /** Metadata for the transaction. */
  metadata: { [key: string]: string };
  /** Reference to find the transaction by. */
  reference?: string | undefined;
  /**
   * Who pays, in the order in which they are drawn on. If the list is empty,
   * the money comes from outside the ledger.
   */
  sources: V2Subject[];
  /** Balance of the wallet to add to; `main` if absent. */
  balance?: string | undefined;
  /** Date to book the transaction at; the moment it is made if absent. */
  timestamp?: Date | undefined;
}

/** @internal */
export const V2CreditWalletRequest$: Schema<V2CreditWalletRequest> =
  record<V2CreditWalletRequest>({
    amount: V2Monetary$,
    metadata: map(string),
    reference: optional(string),
    sources: list(V2Subject$),
    balance: optional(string),
    timestamp: optional(dateTime),
  });
