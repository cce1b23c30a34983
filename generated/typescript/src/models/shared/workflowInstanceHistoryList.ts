import { type Schema, list } from "../../lib/schema.js";
import {
  type WorkflowInstanceHistory,
  WorkflowInstanceHistory$,
} from "./workflowInstanceHistory.js";

/** The stages of an instance, in the order in which they were run. */
export type WorkflowInstanceHistoryList = WorkflowInstanceHistory[];

/** @internal */
export const WorkflowInstanceHistoryList$: Schema<WorkflowInstanceHistoryList> =
  list(WorkflowInstanceHistory$);
