import { type Schema, map, record, string } from "../../lib/schema.js";

/** Adds metadata to an account of a ledger. */
export interface V2ActivityAddAccountMetadata {
  /** Address of the account. */
  id: string;
  /** Name of the ledger. */
  ledger: string;
  /** Metadata to add. Entries of the same name are replaced, others stay. */
  metadata: { [key: string]: string };
}

/** @internal */
export const V2ActivityAddAccountMetadata$: Schema<V2ActivityAddAccountMetadata> =
  record<V2ActivityAddAccountMetadata>({
    id: string,
    ledger: string,
    metadata: map(string),
  });
