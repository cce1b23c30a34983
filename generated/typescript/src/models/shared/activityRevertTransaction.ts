import { type Schema, record, string } from "../../lib/schema.js";

/** Undoes a transaction of a ledger, by committing its opposite. */
export interface ActivityRevertTransaction {
  /** Name of the ledger. */
  ledger: string;
  /** Identifier of the transaction. */
  id: string;
}

/** @internal */
export const ActivityRevertTransaction$: Schema<ActivityRevertTransaction> =
  record<ActivityRevertTransaction>({
    ledger: string,
    id: string,
  });
