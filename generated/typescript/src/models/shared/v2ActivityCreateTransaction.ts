import { type Schema, optional, record, string } from "../../lib/schema.js";
import {
  type OrchestrationV2PostTransaction,
  OrchestrationV2PostTransaction$,
} from "./orchestrationV2PostTransaction.js";

/** Commits a transaction to a ledger. */
export interface V2ActivityCreateTransaction {
  /** Name of the ledger. */
  ledger?: string | undefined;
  data?: OrchestrationV2PostTransaction | undefined;
}

/** @internal */
export const V2ActivityCreateTransaction$: Schema<V2ActivityCreateTransaction> =
  record<V2ActivityCreateTransaction>({
    ledger: optional(string),
    data: optional(OrchestrationV2PostTransaction$),
  });
