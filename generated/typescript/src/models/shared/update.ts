import { type Schema, optional, record } from "../../lib/schema.js";
import { type UpdateAccount, UpdateAccount$ } from "./updateAccount.js";

/** Changes an object of another service. */
export interface Update {
  account?: UpdateAccount | undefined;
}

/** @internal */
export const Update$: Schema<Update> = record<Update>({
  account: optional(UpdateAccount$),
});
