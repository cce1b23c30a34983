import { type Schema, dateTime, record, string } from "../../lib/schema.js";
import {
  type V2WorkflowConfig,
  V2WorkflowConfig$,
} from "./v2WorkflowConfig.js";

/**
 * A stored workflow: its definition, and when it was stored. A workflow never
 * changes; to change one, store a new one.
 */
export interface V2Workflow {
  config: V2WorkflowConfig;
  /** When the workflow was stored. */
  createdAt: Date;
  /** When the workflow was last written. */
  updatedAt: Date;
  /** Identifier of the workflow. */
  id: string;
}

/** @internal */
export const V2Workflow$: Schema<V2Workflow> = record<V2Workflow>({
  config: V2WorkflowConfig$,
  createdAt: dateTime,
  updatedAt: dateTime,
  id: string,
});
