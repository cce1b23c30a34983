import {
  type Schema,
  dateTime,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Monetary, Monetary$ } from "./monetary.js";
import {
  type StageSendDestination,
  StageSendDestination$,
} from "./stageSendDestination.js";
import { type StageSendSource, StageSendSource$ } from "./stageSendSource.js";

/**
 * Moves money from one place to another, within a ledger, between ledgers and
 * wallets, or to and from a payment provider.
 */
export interface StageSend {
  amount?: Monetary | undefined;
  destination?: StageSendDestination | undefined;
  source?: StageSendSource | undefined;
  /** Metadata to put on the transactions that the stage makes. */
  metadata?: { [key: string]: string } | undefined;
  /**
   * Date to book the transactions at, if it is not to be the moment they are
   * made.
   */
  timestamp?: Date | undefined;
}

/** @internal */
export const StageSend$: Schema<StageSend> = record<StageSend>({
  amount: optional(Monetary$),
  destination: optional(StageSendDestination$),
  source: optional(StageSendSource$),
  metadata: optional(map(string)),
  timestamp: optional(dateTime),
});
