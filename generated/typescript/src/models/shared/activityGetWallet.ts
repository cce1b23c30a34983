import { type Schema, record, string } from "../../lib/schema.js";

/** Reads a wallet. */
export interface ActivityGetWallet {
  /** Identifier of the wallet. */
  id: string;
}

/** @internal */
export const ActivityGetWallet$: Schema<ActivityGetWallet> =
  record<ActivityGetWallet>({
    id: string,
  });
