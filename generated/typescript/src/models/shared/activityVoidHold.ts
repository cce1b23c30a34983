import { type Schema, record, string } from "../../lib/schema.js";

/** Cancels a hold on a wallet: the money goes back to the wallet. */
export interface ActivityVoidHold {
  /** Identifier of the hold. */
  id: string;
}

/** @internal */
export const ActivityVoidHold$: Schema<ActivityVoidHold> =
  record<ActivityVoidHold>({
    id: string,
  });
