import { type Schema, record } from "../../lib/schema.js";
import {
  type V2ListTriggersResponseCursor,
  V2ListTriggersResponseCursor$,
} from "./v2ListTriggersResponseCursor.js";

/** The triggers of the stack. */
export interface V2ListTriggersResponse {
  /** One page, and how to get to its neighbours. */
  cursor: V2ListTriggersResponseCursor;
}

/** @internal */
export const V2ListTriggersResponse$: Schema<V2ListTriggersResponse> =
  record<V2ListTriggersResponse>({
    cursor: V2ListTriggersResponseCursor$,
  });
