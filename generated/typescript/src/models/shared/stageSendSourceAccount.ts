import { type Schema, optional, record, string } from "../../lib/schema.js";

/** An account of a ledger that money comes from or goes to. */
export interface StageSendSourceAccount {
  /** Address of the account. */
  id: string;
  /** Name of the ledger; `default` if absent. */
  ledger?: string | undefined;
}

/** @internal */
export const StageSendSourceAccount$: Schema<StageSendSourceAccount> =
  record<StageSendSourceAccount>({
    id: string,
    ledger: optional(string),
  });
