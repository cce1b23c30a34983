import { type Schema, optional, record } from "../../lib/schema.js";
import { type V2UpdateAccount, V2UpdateAccount$ } from "./v2UpdateAccount.js";

/** Changes an object of another service. */
export interface V2Update {
  account?: V2UpdateAccount | undefined;
}

/** @internal */
export const V2Update$: Schema<V2Update> = record<V2Update>({
  account: optional(V2UpdateAccount$),
});
