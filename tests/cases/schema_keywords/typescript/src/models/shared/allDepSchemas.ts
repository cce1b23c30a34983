import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface AllDepSchemas {
  card?: string | undefined;
  cvc?: string | undefined;
}

/** @internal */
export const AllDepSchemas$: Schema<AllDepSchemas> = record<AllDepSchemas>({
  card: optional(string),
  cvc: optional(string),
});
