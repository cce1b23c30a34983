import { type Schema, record, string } from "../../lib/schema.js";

/** Reads an account of a ledger. */
export interface ActivityGetAccount {
  /** Address of the account. */
  id: string;
  /** Name of the ledger. */
  ledger: string;
}

/** @internal */
export const ActivityGetAccount$: Schema<ActivityGetAccount> =
  record<ActivityGetAccount>({
    id: string,
    ledger: string,
  });
