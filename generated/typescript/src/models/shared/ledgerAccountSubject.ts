import { type Schema, record, string } from "../../lib/schema.js";

/** An account of a ledger, as a party to a movement of money. */
export interface LedgerAccountSubject {
  /** Always `ACCOUNT`. */
  type: string;
  /** Address of the account. */
  identifier: string;
}

/** @internal */
export const LedgerAccountSubject$: Schema<LedgerAccountSubject> =
  record<LedgerAccountSubject>({
    type: string,
    identifier: string,
  });
