import { type Schema, list, record } from "../../lib/schema.js";
import {
  type TriggerOccurrence,
  TriggerOccurrence$,
} from "./triggerOccurrence.js";

/** The occurrences of a trigger. */
export interface ListTriggersOccurrencesResponse {
  /** The occurrences. */
  data: TriggerOccurrence[];
}

/** @internal */
export const ListTriggersOccurrencesResponse$: Schema<ListTriggersOccurrencesResponse> =
  record<ListTriggersOccurrencesResponse>({
    data: list(TriggerOccurrence$),
  });
