import {
  type Schema,
  any,
  dateTime,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import {
  type V2WorkflowInstance,
  V2WorkflowInstance$,
} from "./v2WorkflowInstance.js";

/** One event that a trigger reacted to, and what came of it. */
export interface V2TriggerOccurrence {
  /** When the trigger reacted. */
  date: Date;
  /** Identifier of the instance that was started; absent when none was. */
  workflowInstanceID?: string | undefined;
  workflowInstance?: V2WorkflowInstance | undefined;
  /** Identifier of the trigger. */
  triggerID: string;
  /** Why no instance was started; absent when one was. */
  error?: string | undefined;
  /** The event, as the service received it. */
  event: { [key: string]: unknown };
}

/** @internal */
export const V2TriggerOccurrence$: Schema<V2TriggerOccurrence> =
  record<V2TriggerOccurrence>({
    date: dateTime,
    workflowInstanceID: optional(string),
    workflowInstance: optional(V2WorkflowInstance$),
    triggerID: string,
    error: optional(string),
    event: map(any),
  });
