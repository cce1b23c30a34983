import { type Schema, record } from "../../lib/schema.js";
import {
  type V2WorkflowInstanceHistoryList,
  V2WorkflowInstanceHistoryList$,
} from "./v2WorkflowInstanceHistoryList.js";

/** History of an instance, stage by stage. */
export interface V2GetWorkflowInstanceHistoryResponse {
  data: V2WorkflowInstanceHistoryList;
}

/** @internal */
export const V2GetWorkflowInstanceHistoryResponse$: Schema<V2GetWorkflowInstanceHistoryResponse> =
  record<V2GetWorkflowInstanceHistoryResponse>({
    data: V2WorkflowInstanceHistoryList$,
  });
