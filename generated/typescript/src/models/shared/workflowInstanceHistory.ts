import {
  type Schema,
  boolean,
  dateTime,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Stage, Stage$ } from "./stage.js";

/** One stage of an instance as it was run. */
export interface WorkflowInstanceHistory {
  /** Name under which the stage was run. */
  name: string;
  input: Stage;
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
export const WorkflowInstanceHistory$: Schema<WorkflowInstanceHistory> =
  record<WorkflowInstanceHistory>({
    name: string,
    input: Stage$,
    error: optional(string),
    terminated: boolean,
    startedAt: dateTime,
    terminatedAt: optional(dateTime),
  });
