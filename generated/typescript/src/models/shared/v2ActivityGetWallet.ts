import { type Schema, record, string } from "../../lib/schema.js";

/** Reads a wallet. */
export interface V2ActivityGetWallet {
  /** Identifier of the wallet. */
  id: string;
}

/** @internal */
export const V2ActivityGetWallet$: Schema<V2ActivityGetWallet> =
  record<V2ActivityGetWallet>({
    id: string,
  });
