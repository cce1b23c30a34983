import {
  type Schema,
  boolean,
  dateTime,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type StageStatus, StageStatus$ } from "./stageStatus.js";
import { type Workflow, Workflow$ } from "./workflow.js";

/** One run of a workflow. */
export interface WorkflowInstance {
  /** Identifier of the workflow that runs. */
  workflowID: string;
  /** Identifier of the instance. */
  id: string;
  /** When the instance was started. */
  createdAt: Date;
  /** When the instance last made progress. */
  updatedAt: Date;
  /** The stages reached so far, in the order in which they were entered. */
  status?: StageStatus[] | undefined;
  /** Whether the instance has ended, well or with an error. */
  terminated: boolean;
  /** When the instance ended; absent while it runs. */
  terminatedAt?: Date | undefined;
  /** Why the instance failed; absent while it runs and when it ended well. */
  error?: string | undefined;
  workflow?: Workflow | undefined;
}

/** @internal */
export const WorkflowInstance$: Schema<WorkflowInstance> =
  record<WorkflowInstance>({
    workflowID: string,
    id: string,
    createdAt: dateTime,
    updatedAt: dateTime,
    status: optional(list(StageStatus$)),
    terminated: boolean,
    terminatedAt: optional(dateTime),
    error: optional(string),
    workflow: optional(Workflow$),
  });
