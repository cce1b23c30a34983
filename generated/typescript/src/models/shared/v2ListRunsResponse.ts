import { type Schema, record } from "../../lib/schema.js";
import {
  type V2ListRunsResponseCursor,
  V2ListRunsResponseCursor$,
} from "./v2ListRunsResponseCursor.js";

/** Instances of workflows. */
export interface V2ListRunsResponse {
  /** One page, and how to get to its neighbours. */
  cursor: V2ListRunsResponseCursor;
}

/** @internal */
export const V2ListRunsResponse$: Schema<V2ListRunsResponse> =
  record<V2ListRunsResponse>({
    cursor: V2ListRunsResponseCursor$,
  });
