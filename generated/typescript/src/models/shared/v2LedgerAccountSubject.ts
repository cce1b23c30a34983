import { type Schema, record, string } from "../../lib/schema.js";

/** An account of a ledger, as a party to a movement of money. */
export interface V2LedgerAccountSubject {
  /** Always `ACCOUNT`. */
  type: string;
  /** Address of the account. */
  identifier: string;
}

/** @internal */
export const V2LedgerAccountSubject$: Schema<V2LedgerAccountSubject> =
  record<V2LedgerAccountSubject>({
    type: string,
    identifier: string,
  });
