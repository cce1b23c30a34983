import {
  type Schema,
  dateTime,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Monetary, V2Monetary$ } from "./v2Monetary.js";
import {
  type V2StageSendDestination,
  V2StageSendDestination$,
} from "./v2StageSendDestination.js";
import {
  type V2StageSendSource,
  V2StageSendSource$,
} from "./v2StageSendSource.js";

/**
 * Moves money from one place to another, within a ledger, between ledgers and
 * wallets, or to and from a payment provider.
 */
export interface V2StageSend {
  amount?: V2Monetary | undefined;
  destination?: V2StageSendDestination | undefined;
  source?: V2StageSendSource | undefined;
  /** Metadata to put on the transactions that the stage makes. */
  metadata?: { [key: string]: string } | undefined;
  /**
   * Date to book the transactions at, if it is not to be the moment they are
   * made.
   */
  timestamp?: Date | undefined;
}

/** @internal */
export const V2StageSend$: Schema<V2StageSend> = record<V2StageSend>({
  amount: optional(V2Monetary$),
  destination: optional(V2StageSendDestination$),
  source: optional(V2StageSendSource$),
  metadata: optional(map(string)),
  timestamp: optional(dateTime),
});
