import { type Schema, record, string } from "../../lib/schema.js";

/** Cancels a hold on a wallet: the money goes back to the wallet. */
export interface V2ActivityVoidHold {
  /** Identifier of the hold. */
  id: string;
}

/** @internal */
export const V2ActivityVoidHold$: Schema<V2ActivityVoidHold> =
  record<V2ActivityVoidHold>({
    id: string,
  });
