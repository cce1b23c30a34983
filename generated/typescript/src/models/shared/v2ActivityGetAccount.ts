import { type Schema, record, string } from "../../lib/schema.js";

/** Reads an account of a ledger. */
export interface V2ActivityGetAccount {
  /** Address of the account. */
  id: string;
  /** Name of the ledger. */
  ledger: string;
}

/** @internal */
export const V2ActivityGetAccount$: Schema<V2ActivityGetAccount> =
  record<V2ActivityGetAccount>({
    id: string,
    ledger: string,
  });
