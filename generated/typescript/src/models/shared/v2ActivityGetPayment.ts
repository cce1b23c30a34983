import { type Schema, record, string } from "../../lib/schema.js";

/** Reads a payment. */
export interface V2ActivityGetPayment {
  /** Identifier of the payment. */
  id: string;
}

/** @internal */
export const V2ActivityGetPayment$: Schema<V2ActivityGetPayment> =
  record<V2ActivityGetPayment>({
    id: string,
  });
