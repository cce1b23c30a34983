import { type Schema, record } from "../../lib/schema.js";
import { type Workflow, Workflow$ } from "./workflow.js";

/** The workflow that was asked for. */
export interface GetWorkflowResponse {
  data: Workflow;
}

/** @internal */
export const GetWorkflowResponse$: Schema<GetWorkflowResponse> =
  record<GetWorkflowResponse>({
    data: Workflow$,
  });
