import {
  type Schema,
  boolean,
  dateTime,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2StageStatus, V2StageStatus$ } from "./v2StageStatus.js";
import { type V2Workflow, V2Workflow$ } from "./v2Workflow.js";

/** One run of a workflow. */
export interface V2WorkflowInstance {
  /** Identifier of the workflow that runs. */
  workflowID: string;
  /** Identifier of the instance. */
  id: string;
  /** When the instance was started. */
  createdAt: Date;
  /** When the instance last made progress. */
  updatedAt: Date;
  /** The stages reached so far, in the order in which they were entered. */
  status?: V2StageStatus[] | undefined;
  /** Whether the instance has ended, well or with an error. */
  terminated: boolean;
  /** When the instance ended; absent while it runs. */
  terminatedAt?: Date | undefined;
  /** Why the instance failed; absent while it runs and when it ended well. */
  error?: string | undefined;
  workflow?: V2Workflow | undefined;
}

/** @internal */
export const V2WorkflowInstance$: Schema<V2WorkflowInstance> =
  record<V2WorkflowInstance>({
    workflowID: string,
    id: string,
    createdAt: dateTime,
    updatedAt: dateTime,
    status: optional(list(V2StageStatus$)),
    terminated: boolean,
    terminatedAt: optional(dateTime),
    error: optional(string),
    workflow: optional(V2Workflow$),
  });
