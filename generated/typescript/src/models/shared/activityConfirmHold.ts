import { type Schema, record, string } from "../../lib/schema.js";

/** Confirms a hold on a wallet: the money goes to its destination. */
export interface ActivityConfirmHold {
  /** Identifier of the hold. */
  id: string;
}

/** @internal */
export const ActivityConfirmHold$: Schema<ActivityConfirmHold> =
  record<ActivityConfirmHold>({
    id: string,
  });
