import { type Schema, record } from "../../lib/schema.js";
import {
  type WorkflowInstanceHistoryStageList,
  WorkflowInstanceHistoryStageList$,
} from "./workflowInstanceHistoryStageList.js";

/** History of one stage, activity by activity. */
export interface GetWorkflowInstanceHistoryStageResponse {
  data: WorkflowInstanceHistoryStageList;
}

/** @internal */
export const GetWorkflowInstanceHistoryStageResponse$: Schema<GetWorkflowInstanceHistoryStageResponse> =
  record<GetWorkflowInstanceHistoryStageResponse>({
    data: WorkflowInstanceHistoryStageList$,
  });
