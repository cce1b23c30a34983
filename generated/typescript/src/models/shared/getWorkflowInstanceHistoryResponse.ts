import { type Schema, record } from "../../lib/schema.js";
import {
  type WorkflowInstanceHistoryList,
  WorkflowInstanceHistoryList$,
} from "./workflowInstanceHistoryList.js";

/** History of an instance, stage by stage. */
export interface GetWorkflowInstanceHistoryResponse {
  data: WorkflowInstanceHistoryList;
}

/** @internal */
export const GetWorkflowInstanceHistoryResponse$: Schema<GetWorkflowInstanceHistoryResponse> =
  record<GetWorkflowInstanceHistoryResponse>({
    data: WorkflowInstanceHistoryList$,
  });
