import {
  type Schema,
  dateTime,
  list,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Monetary, Monetary$ } from "./monetary.js";
import { type Subject, Subject$ } from "./subject.js";

/** Money to add to a wallet. */
export interface OrchestrationCreditWalletRequest {
  amount: Monetary;
  /** Metadata for the transaction. */
  metadata: { [key: string]: string };
  /** Reference to find the transaction by. */
  reference?: string | undefined;
  /**
   * Who pays, in the order in which they are drawn on. If the list is empty,
   * the money comes from outside the ledger.
   */
  sources: Subject[];
  /** Balance of the wallet to add to; `main` if absent. */
  balance?: string | undefined;
  /** Date to book the transaction at; the moment it is made if absent. */
  timestamp?: Date | undefined;
}

/** @internal */
export const OrchestrationCreditWalletRequest$: Schema<OrchestrationCreditWalletRequest> =
  record<OrchestrationCreditWalletRequest>({
    amount: Monetary$,
    metadata: map(string),
    reference: optional(string),
    sources: list(Subject$),
    balance: optional(string),
    timestamp: optional(dateTime),
  });
