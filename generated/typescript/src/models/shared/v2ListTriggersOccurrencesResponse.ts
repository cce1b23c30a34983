import { type Schema, record } from "../../lib/schema.js";
import {
  type V2ListTriggersOccurrencesResponseCursor,
  V2ListTriggersOccurrencesResponseCursor$,
} from "./v2ListTriggersOccurrencesResponseCursor.js";

/** The occurrences of a trigger. */
export interface V2ListTriggersOccurrencesResponse {
  /** One page, and how to get to its neighbours. */
  cursor: V2ListTriggersOccurrencesResponseCursor;
}

/** @internal */
export const V2ListTriggersOccurrencesResponse$: Schema<V2ListTriggersOccurrencesResponse> =
  record<V2ListTriggersOccurrencesResponse>({
    cursor: V2ListTriggersOccurrencesResponseCursor$,
  });
