import { type Schema, optional, record, string } from "../../lib/schema.js";

/** Looks for wallets. */
export interface V2ActivityListWallets {
  /** Name that the wallets must have. */
  name?: string | undefined;
}

/** @internal */
export const V2ActivityListWallets$: Schema<V2ActivityListWallets> =
  record<V2ActivityListWallets>({
    name: optional(string),
  });
