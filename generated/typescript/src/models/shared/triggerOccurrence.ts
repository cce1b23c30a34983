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
  type WorkflowInstance,
  WorkflowInstance$,
} from "./workflowInstance.js";

/** One event that a trigger reacted to, and what came of it. */
export interface TriggerOccurrence {
  /** When the trigger reacted. */
  date: Date;
  /** Identifier of the instance that was started; absent when none was. */
  workflowInstanceID?: string | undefined;
  workflowInstance?: WorkflowInstance | undefined;
  /** Identifier of the trigger. */
  triggerID: string;
  /** The event, as the service received it. */
  event: { [key: string]: unknown };
  /** Why no instance was started; absent when one was. */
  error?: string | undefined;
}

/** @internal */
export const TriggerOccurrence$: Schema<TriggerOccurrence> =
  record<TriggerOccurrence>({
    date: dateTime,
    workflowInstanceID: optional(string),
    workflowInstance: optional(WorkflowInstance$),
    triggerID: string,
    event: map(any),
    error: optional(string),
  });
