import { type Schema, optional, record, string } from "../../lib/schema.js";

/** Metadata of a payment; null if it has none. */
export interface OrchestrationPaymentMetadata {
  /** Value of the entry `key`. */
  key?: string | undefined;
}

/** @internal */
export const OrchestrationPaymentMetadata$: Schema<OrchestrationPaymentMetadata> =
  record<OrchestrationPaymentMetadata>({
    key: optional(string),
  });
