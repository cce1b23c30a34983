import { type Schema, dateTime, record, string } from "../../lib/schema.js";
import { type WorkflowConfig, WorkflowConfig$ } from "./workflowConfig.js";

/**
 * A stored workflow: its definition, and when it was stored. A workflow never
 * changes; to change one, store a new one.
 */
export interface Workflow {
  config: WorkflowConfig;
  /** When the workflow was stored. */
  createdAt: Date;
  /** When the workflow was last written. */
  updatedAt: Date;
  /** Identifier of the workflow. */
  id: string;
}

/** @internal */
export const Workflow$: Schema<Workflow> = record<Workflow>({
  config: WorkflowConfig$,
  createdAt: dateTime,
  updatedAt: dateTime,
  id: string,
});
