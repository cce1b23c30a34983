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
import { type Monetary, Monetary$ } from "./monetary.js";
import { type Subject, Subject$ } from "./subject.js";

/** Money to take from a wallet. */
export interface DebitWalletRequest {
  amount: Monetary;
  /**
   * Whether to set the money aside as a hold, to be confirmed or cancelled
   * later.
   */
  pending?: boolean | undefined;
  /** Metadata for the transaction, or for the hold. */
  metadata: { [key: string]: string };
  /** What the money is taken for. */
  description?: string | undefined;
  destination?: Subject | undefined;
  /** Balances of the wallet to take from, in this order; `main` if absent. */
  balances?: string[] | undefined;
  /** Date to book the transaction at; the moment it is made if absent. */
  timestamp?: Date | undefined;
}

/** @internal */
export const DebitWalletRequest$: Schema<DebitWalletRequest> =
  record<DebitWalletRequest>({
    amount: Monetary$,
    pending: optional(boolean),
    metadata: map(string),
    description: optional(string),
    destination: optional(Subject$),
    balances: optional(list(string)),
    timestamp: optional(dateTime),
  });
