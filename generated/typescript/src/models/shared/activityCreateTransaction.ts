import { type Schema, optional, record, string } from "../../lib/schema.js";
import {
  type OrchestrationPostTransaction,
  OrchestrationPostTransaction$,
} from "./orchestrationPostTransaction.js";

/** Commits a transaction to a ledger. */
export interface ActivityCreateTransaction {
  /** Name of the ledger. */
  ledger?: string | undefined;
  data?: OrchestrationPostTransaction | undefined;
}

/** @internal */
export const ActivityCreateTransaction$: Schema<ActivityCreateTransaction> =
  record<ActivityCreateTransaction>({
    ledger: optional(string),
    data: optional(OrchestrationPostTransaction$),
  });
