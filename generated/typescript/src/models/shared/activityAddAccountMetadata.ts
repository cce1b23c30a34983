import { type Schema, map, record, string } from "../../lib/schema.js";

/** Adds metadata to an account of a ledger. */
export interface ActivityAddAccountMetadata {
  /** Address of the account. */
  id: string;
  /** Name of the ledger. */
  ledger: string;
  /** Metadata to add. Entries of the same name are replaced, others stay. */
  metadata: { [key: string]: string };
}

/** @internal */
export const ActivityAddAccountMetadata$: Schema<ActivityAddAccountMetadata> =
  record<ActivityAddAccountMetadata>({
    id: string,
    ledger: string,
    metadata: map(string),
  });
