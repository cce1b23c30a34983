import { type Schema, record } from "../../lib/schema.js";
import { type Trigger, Trigger$ } from "./trigger.js";

/** The trigger that was asked for. */
export interface ReadTriggerResponse {
  data: Trigger;
}

/** @internal */
export const ReadTriggerResponse$: Schema<ReadTriggerResponse> =
  record<ReadTriggerResponse>({
    data: Trigger$,
  });
