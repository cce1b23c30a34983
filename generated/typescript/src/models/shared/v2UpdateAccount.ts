import { type Schema, map, record, string } from "../../lib/schema.js";

/** Adds metadata to an account of a ledger. */
export interface V2UpdateAccount {
  /** Address of the account. */
  id: string;
  /** Metadata to add. Entries of the same name are replaced, others stay. */
  metadata: { [key: string]: string };
  /** Name of the ledger. */
  ledger: string;
}

/** @internal */
export const V2UpdateAccount$: Schema<V2UpdateAccount> =
  record<V2UpdateAccount>({
    id: string,
    metadata: map(string),
    ledger: string,
  });
