import { type Schema, list } from "../../lib/schema.js";
import {
  type V2WorkflowInstanceHistoryStage,
  V2WorkflowInstanceHistoryStage$,
} from "./v2WorkflowInstanceHistoryStage.js";

/** The activities of a stage, in the order in which they were started. */
export type V2WorkflowInstanceHistoryStageList =
  V2WorkflowInstanceHistoryStage[];

/** @internal */
export const V2WorkflowInstanceHistoryStageList$: Schema<V2WorkflowInstanceHistoryStageList> =
  list(V2WorkflowInstanceHistoryStage$);
