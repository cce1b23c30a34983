import type { Schema } from "../../lib/schema.js";
import {
  type V2WorkflowConfig,
  V2WorkflowConfig$,
} from "./v2WorkflowConfig.js";

export type V2CreateWorkflowRequest = V2WorkflowConfig;

/** @internal */
export const V2CreateWorkflowRequest$: Schema<V2CreateWorkflowRequest> =
  V2WorkflowConfig$;
