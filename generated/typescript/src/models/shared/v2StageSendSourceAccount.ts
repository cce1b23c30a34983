import { type Schema, optional, record, string } from "../../lib/schema.js";

/** An account of a ledger that money comes from or goes to. */
export interface V2StageSendSourceAccount {
  /** Address of the account. */
  id: string;
  /** Name of the ledger; `default` if absent. */
  ledger?: string | undefined;
}

/** @internal */
export const V2StageSendSourceAccount$: Schema<V2StageSendSourceAccount> =
  record<V2StageSendSourceAccount>({
    id: string,
    ledger: optional(string),
  });
