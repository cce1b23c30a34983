import { type Schema, optional, record, string } from "../../lib/schema.js";

/** A wallet that money comes from or goes to. */
export interface StageSendSourceWallet {
  /** Identifier of the wallet. */
  id: string;
  /** Balance within the wallet; `main` if absent. */
  balance?: string | undefined;
}

/** @internal */
export const StageSendSourceWallet$: Schema<StageSendSourceWallet> =
  record<StageSendSourceWallet>({
    id: string,
    balance: optional(string),
  });
