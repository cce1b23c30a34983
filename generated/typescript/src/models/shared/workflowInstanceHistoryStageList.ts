import { type Schema, list } from "../../lib/schema.js";
import {
  type WorkflowInstanceHistoryStage,
  WorkflowInstanceHistoryStage$,
} from "./workflowInstanceHistoryStage.js";

/** The activities of a stage, in the order in which they were started. */
export type WorkflowInstanceHistoryStageList = WorkflowInstanceHistoryStage[];

/** @internal */
export const WorkflowInstanceHistoryStageList$: Schema<WorkflowInstanceHistoryStageList> =
  list(WorkflowInstanceHistoryStage$);
