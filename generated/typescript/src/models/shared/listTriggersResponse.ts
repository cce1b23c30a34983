import { type Schema, list, record } from "../../lib/schema.js";
import { type Trigger, Trigger$ } from "./trigger.js";

/** The triggers of the stack. */
export interface ListTriggersResponse {
  /** The triggers. */
  data: Trigger[];
}

/** @internal */
export const ListTriggersResponse$: Schema<ListTriggersResponse> =
  record<ListTriggersResponse>({
    data: list(Trigger$),
  });
