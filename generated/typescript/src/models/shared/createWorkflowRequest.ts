import type { Schema } from "../../lib/schema.js";
import { type WorkflowConfig, WorkflowConfig$ } from "./workflowConfig.js";

export type CreateWorkflowRequest = WorkflowConfig;

/** @internal */
export const CreateWorkflowRequest$: Schema<CreateWorkflowRequest> =
  WorkflowConfig$;
