import { type Schema, map, string } from "../../lib/schema.js";

/**
 * Variables of the run, by name. They take the place of the `${variable}`
 * placeholders in the stages.
 */
export type V2RunWorkflowRequest = { [key: string]: string };

/** @internal */
export const V2RunWorkflowRequest$: Schema<V2RunWorkflowRequest> = map(string);
