import { type Schema, record, string } from "../../lib/schema.js";

/** Confirms a hold on a wallet: the money goes to its destination. */
export interface V2ActivityConfirmHold {
  /** Identifier of the hold. */
  id: string;
}

/** @internal */
export const V2ActivityConfirmHold$: Schema<V2ActivityConfirmHold> =
  record<V2ActivityConfirmHold>({
    id: string,
  });
