import {
  type Schema,
  boolean,
  dateTime,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Stage, V2Stage$ } from "./v2Stage.js";

/** One stage of an instance as it was run. */
export interface V2WorkflowInstanceHistory {
  /** Name under which the stage was run. */
  name: string;
  input: V2Stage;
  /** Why the stage failed; absent while it runs and when it ended well. */
  error?: string | undefined;
  /** Whether the stage has ended, well or with an error. */
  terminated: boolean;
  /** When the stage was entered. */
  startedAt: Date;
  /** When the stage ended; absent while it runs. */
  terminatedAt?: Date | undefined;
}

/** @internal */
export const V2WorkflowInstanceHistory$: Schema<V2WorkflowInstanceHistory> =
  record<V2WorkflowInstanceHistory>({
    name: string,
    input: V2Stage$,
    error: optional(string),
    terminated: boolean,
    startedAt: dateTime,
    terminatedAt: optional(dateTime),
  });
