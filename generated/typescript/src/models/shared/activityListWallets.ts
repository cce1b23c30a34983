import { type Schema, optional, record, string } from "../../lib/schema.js";

/** Looks for wallets. */
export interface ActivityListWallets {
  /** Name that the wallets must have. */
  name?: string | undefined;
}

/** @internal */
export const ActivityListWallets$: Schema<ActivityListWallets> =
  record<ActivityListWallets>({
    name: optional(string),
  });
