import { type Schema, record, string } from "../../lib/schema.js";

/** Reads a payment. */
export interface ActivityGetPayment {
  /** Identifier of the payment. */
  id: string;
}

/** @internal */
export const ActivityGetPayment$: Schema<ActivityGetPayment> =
  record<ActivityGetPayment>({
    id: string,
  });
