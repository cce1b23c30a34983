import { type Schema, record } from "../../lib/schema.js";
import {
  type V2WorkflowInstanceHistoryStageList,
  V2WorkflowInstanceHistoryStageList$,
} from "./v2WorkflowInstanceHistoryStageList.js";

/** History of one stage, activity by activity. */
export interface V2GetWorkflowInstanceHistoryStageResponse {
  data: V2WorkflowInstanceHistoryStageList;
}

/** @internal */
export const V2GetWorkflowInstanceHistoryStageResponse$: Schema<V2GetWorkflowInstanceHistoryStageResponse> =
  record<V2GetWorkflowInstanceHistoryStageResponse>({
    data: V2WorkflowInstanceHistoryStageList$,
  });
