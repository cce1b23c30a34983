import { type Schema, record, string } from "../../lib/schema.js";

/** An event for an instance. */
export interface SendEventRequestBody {
  /** Name of the event, as the waiting stage spells it. */
  name: string;
}

/** @internal */
export const SendEventRequestBody$: Schema<SendEventRequestBody> =
  record<SendEventRequestBody>({
    name: string,
  });
