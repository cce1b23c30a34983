import { type Schema, record, string } from "../../lib/schema.js";

/** An event for an instance. */
export interface V2SendEventRequestBody {
  /** Name of the event, as the waiting stage spells it. */
  name: string;
}

/** @internal */
export const V2SendEventRequestBody$: Schema<V2SendEventRequestBody> =
  record<V2SendEventRequestBody>({
    name: string,
  });
