import { type Schema, record, string } from "../../lib/schema.js";

/** Waits until the named event is sent to the instance. */
export interface StageWaitEvent {
  /** Name of the event. */
  event: string;
}

/** @internal */
export const StageWaitEvent$: Schema<StageWaitEvent> = record<StageWaitEvent>({
  event: string,
});
