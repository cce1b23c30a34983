import { type Schema, list } from "../../lib/schema.js";
import {
  type V2WorkflowInstanceHistory,
  V2WorkflowInstanceHistory$,
} from "./v2WorkflowInstanceHistory.js";

/** The stages of an instance, in the order in which they were run. */
export type V2WorkflowInstanceHistoryList = V2WorkflowInstanceHistory[];

/** @internal */
export const V2WorkflowInstanceHistoryList$: Schema<V2WorkflowInstanceHistoryList> =
  list(V2WorkflowInstanceHistory$);
