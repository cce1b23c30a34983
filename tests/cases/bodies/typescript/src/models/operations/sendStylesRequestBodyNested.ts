import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface SendStylesRequestBodyNested {
  a?: string | undefined;
}

/** @internal */
export const SendStylesRequestBodyNested$: Schema<SendStylesRequestBodyNested> =
  record<SendStylesRequestBodyNested>({
    a: optional(string),
  });
