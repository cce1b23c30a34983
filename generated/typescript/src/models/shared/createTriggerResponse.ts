import { type Schema, record } from "../../lib/schema.js";
import { type Trigger, Trigger$ } from "./trigger.js";

/** The trigger that was stored. */
export interface CreateTriggerResponse {
  data: Trigger;
}

/** @internal */
export const CreateTriggerResponse$: Schema<CreateTriggerResponse> =
  record<CreateTriggerResponse>({
    data: Trigger$,
  });
