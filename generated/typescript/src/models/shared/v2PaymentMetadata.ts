import { type Schema, optional, record, string } from "../../lib/schema.js";

/** Metadata of a payment; null if it has none. */
export interface V2PaymentMetadata {
  /** Value of the entry `key`. */
  key?: string | undefined;
}

/** @internal */
export const V2PaymentMetadata$: Schema<V2PaymentMetadata> =
  record<V2PaymentMetadata>({
    key: optional(string),
  });
