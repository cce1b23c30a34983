import { type Schema, optional, record, string } from "../../lib/schema.js";

/** A wallet that money comes from or goes to. */
export interface V2StageSendSourceWallet {
  /** Identifier of the wallet. */
  id: string;
  /** Balance within the wallet; `main` if absent. */
  balance?: string | undefined;
}

/** @internal */
export const V2StageSendSourceWallet$: Schema<V2StageSendSourceWallet> =
  record<V2StageSendSourceWallet>({
    id: string,
    balance: optional(string),
  });
