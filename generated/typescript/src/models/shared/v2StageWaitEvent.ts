import { type Schema, record, string } from "../../lib/schema.js";

/** Waits until the named event is sent to the instance. */
export interface V2StageWaitEvent {
  /** Name of the event. */
  event: string;
}

/** @internal */
export const V2StageWaitEvent$: Schema<V2StageWaitEvent> =
  record<V2StageWaitEvent>({
    event: string,
  });
